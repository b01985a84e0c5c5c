import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { tPair } from '../../../i18n/tPair.ts';
import { paneLayout } from '../../../plan/compare/paneLayout.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { Elevation } from '../../Elevation.tsx';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import { liveryVars } from '../../liveryVars.ts';
import { useWidth } from '../useWidth.ts';
import { usePair } from './usePair.ts';
import './cars.css';

/** Two panes of one camera, with the names of their cars; without the 3D picture, the two cars as drawings. */
export function PanesPlate({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const failed = useStore((s) => s.progress.phase === 'failed');
  const setPanes = useStore((s) => s.setPanes);
  const pair = usePair(plans);
  const layout = useMemo(() => paneLayout(width), [width]);
  const [a, b] = [pair?.[0].car.id, pair?.[1].car.id];
  useEffect(() => {
    const shown = a !== undefined && b !== undefined && width > 0 && !failed;
    setPanes(shown ? { cars: [a, b], rects: layout.rects } : null);
  }, [a, b, width, failed, layout, setPanes]);
  useEffect(() => () => setPanes(null), [setPanes]);
  const longest = Math.max(1, ...(pair ?? []).map(({ car }) => car.length));
  return (
    <div className="panes-plate" ref={root} style={{ height: layout.height }} data-drawn={!failed}>
      {pair?.map(({ plan, car }, i) => {
        const rect = layout.rects[i];
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place
            key={i}
            className="pane"
            style={{ ...rect, ...liveryVars(plan.train) }}
          >
            <p className="pane-name">
              <EvidenceMark level={car.car.evidence} />
              <b>{car.car.n}</b> {car.car.name}
              <span className="pane-train">{plan.train.shortName}</span>
            </p>
            {failed && rect && (
              <div
                className="pane-drawing"
                style={{ ['--m' as string]: `${(rect.width - 48) / longest}px` }}
              >
                <Elevation vehicle={car} train={plan.train} detail="full" />
              </div>
            )}
          </div>
        );
      })}
      {!failed && <p className="pane-hint">{tPair('pair.hint')}</p>}
    </div>
  );
}
