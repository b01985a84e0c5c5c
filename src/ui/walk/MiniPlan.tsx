import { Maximize2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { tWalk } from '../../i18n/tWalk.ts';
import { useStore } from '../../store/store.ts';
import { evidenceOfItem } from '../evidenceOfItem.ts';
import { useMedia } from '../useMedia.ts';
import { FloorPlan } from './FloorPlan.tsx';
import { useFloorPlan } from './useFloorPlan.ts';
import type { WalkPlace } from './useWalkPlace.ts';
import { You } from './You.tsx';
import './floorPlan.css';

/** The small plan in the corner: the car, the visitor, and a click that goes there. */
export function MiniPlan({ place }: { readonly place: WalkPlace }): ReactNode {
  const { plan, carPlan, inside, room } = place;
  const item = useStore((s) => s.item);
  const goTo = useStore((s) => s.goTo);
  const setPlanOpen = useStore((s) => s.setPlanOpen);
  const touch = useMedia('(pointer: coarse)');
  const drawn = useFloorPlan(inside);
  const evidenceOf = useMemo(() => evidenceOfItem(carPlan), [carPlan]);
  const { x: carX } = carPlan;
  const { n } = carPlan.car;
  const go = useMemo(() => (x: number, z: number) => goTo({ x: carX + x, z }), [carX, goTo]);
  const neighbours = useMemo(
    () => ({ head: n > 1, tail: n < plan.cars.length }),
    [n, plan.cars.length],
  );
  return (
    <div className="mini-plan" data-plan={carPlan.id}>
      <div className="mini-plan-head">
        <span>{tWalk('plan.of', { n })}</span>
        <span className="quiet">{touch ? tWalk('plan.tap') : tWalk('plan.click')}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={tWalk('plan.open')}
          aria-keyshortcuts="M"
          onClick={() => setPlanOpen(true)}
        >
          <Maximize2 size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      {drawn && (
        <FloorPlan
          plan={drawn}
          neighbours={neighbours}
          evidenceOf={evidenceOf}
          item={item}
          room={room}
          onGo={go}
        >
          <You carX={carX} />
        </FloorPlan>
      )}
    </div>
  );
}
