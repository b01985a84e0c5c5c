import { ArrowLeftRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tPair } from '../../../i18n/tPair.ts';
import { useStore } from '../../../store/store.ts';
import type { PartProps } from '../part.ts';
import { CarChoice } from './CarChoice.tsx';
import { PaneLook } from './PaneLook.tsx';
import { usePair } from './usePair.ts';
import './cars.css';

/** Which two cars, and how one looks at them. */
export function CarsHead({ plans }: PartProps): ReactNode {
  const tracks = useStore((s) => s.tracks);
  const go = useStore((s) => s.go);
  const failed = useStore((s) => s.progress.phase === 'failed');
  const pair = usePair(plans);
  const all = tracks.map(({ plan }) => plan);
  if (!pair) return <h1 className="compare-title">{tCompare('compare.cars-title')}</h1>;
  const [a, b] = [pair[0].car.id, pair[1].car.id];
  return (
    <>
      <h1 className="compare-title">{tCompare('compare.cars-title')}</h1>
      <div className="pair-controls">
        <CarChoice
          label={tPair('pair.first')}
          value={a}
          plans={all}
          onChange={(id) => go({ pair: `${id},${b}` })}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={tPair('pair.swap')}
          onClick={() => go({ pair: `${b},${a}` })}
        >
          <ArrowLeftRight size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <CarChoice
          label={tPair('pair.second')}
          value={b}
          plans={all}
          onChange={(id) => go({ pair: `${a},${id}` })}
        />
        {!failed && <PaneLook pair={pair} />}
      </div>
    </>
  );
}
