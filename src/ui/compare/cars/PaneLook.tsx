import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { tPair } from '../../../i18n/tPair.ts';
import { standsInBoth } from '../../../plan/compare/standsInBoth.ts';
import { isInsideCam } from '../../../store/isInsideCam.ts';
import type { Cam } from '../../../store/state.ts';
import { useStore } from '../../../store/store.ts';
import { Segments } from '../../dialogs/Segments.tsx';
import type { PairCar } from './carRows.ts';
import { insideCam } from './insideCam.ts';

interface Props {
  readonly pair: readonly [PairCar, PairCar];
}

/** Zoom of one press. */
const zoomStep = 1.35;

/** Into the open cars from above, or from a place within both; there, a step along the cars at a time. */
export function PaneLook({ pair }: Props): ReactNode {
  const cam = useStore((s) => s.cam);
  const insides = useStore((s) => s.insides);
  const stage = useStore((s) => s.stage);
  const go = useStore((s) => s.go);
  const inside = isInsideCam(cam);
  const [a, b] = [insides.get(pair[0].car.id), insides.get(pair[1].car.id)];
  const stands = a && b ? standsInBoth(a, b) : [];
  const floor = a && b ? (a.floor + b.floor) / 2 : 0;
  const at = nearest(stands, isInsideCam(cam) ? cam[0] : 0);
  const to = (index: number): Cam => insideCam(stands[index] ?? { x: 0, z: 0 }, floor, cam);
  const step = (by: 1 | -1) => {
    // A step is long enough to be in another place.
    const from = stands[at]?.x ?? 0;
    const next = stands.findIndex((_, i) => {
      const index = by === 1 ? i : stands.length - 1 - i;
      return ((stands[index]?.x ?? 0) - from) * by >= 1.5;
    });
    if (next >= 0) go({ cam: to(by === 1 ? next : stands.length - 1 - next) });
  };
  return (
    <>
      <Segments
        name="pane-look"
        legend={tPair('pair.look')}
        value={inside ? 'inside' : 'cut'}
        options={[
          { value: 'cut', words: tPair('pair.cut') },
          { value: 'inside', words: tPair('pair.inside') },
        ]}
        onChange={(look) => {
          if (look === 'cut') go({ cam: null });
          else if (stands.length > 0) go({ cam: to(at) });
        }}
      />
      {inside ? (
        <div className="button-row">
          <button
            type="button"
            className="icon-button"
            aria-label={tPair('pair.back')}
            onClick={() => step(-1)}
          >
            <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={tPair('pair.forward')}
            onClick={() => step(1)}
          >
            <ChevronRight size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      ) : (
        <div className="button-row">
          <button
            type="button"
            className="icon-button"
            aria-label={tPair('pair.out')}
            onClick={() => stage?.command({ type: 'zoom', factor: 1 / zoomStep })}
          >
            <Minus size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={tPair('pair.in')}
            onClick={() => stage?.command({ type: 'zoom', factor: zoomStep })}
          >
            <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      )}
      {a && b && stands.length === 0 && <p className="quiet">{tPair('pair.nowhere')}</p>}
    </>
  );
}

function nearest(stands: readonly { readonly x: number }[], x: number): number {
  let best = 0;
  stands.forEach((stand, i) => {
    if (Math.abs(stand.x - x) < Math.abs((stands[best]?.x ?? 0) - x)) best = i;
  });
  return best;
}
