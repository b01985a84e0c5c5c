import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import type { CarPlan, TrainPlan } from '../../plan/types.ts';
import { evidenceOfItem } from '../evidenceOfItem.ts';
import { FloorPlan } from './FloorPlan.tsx';
import { useFloorPlan } from './useFloorPlan.ts';
import './floorPlan.css';

interface Props {
  readonly inside: InsidePlan;
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  readonly item: string | null;
}

/** A car's floor plan for reading: rooms are named under it, for who sees it and who does not. */
export function CarFloorPlan({ inside, carPlan, plan, item }: Props): ReactNode {
  const drawn = useFloorPlan(inside);
  const evidenceOf = useMemo(() => evidenceOfItem(carPlan), [carPlan]);
  const { n } = carPlan.car;
  const neighbours = useMemo(
    () => ({ head: n > 1, tail: n < plan.cars.length }),
    [n, plan.cars.length],
  );
  if (!drawn) return null;
  return (
    <figure>
      <FloorPlan plan={drawn} neighbours={neighbours} evidenceOf={evidenceOf} item={item} />
      <figcaption className="quiet">
        {tPanel('panel.plan-rooms', { rooms: drawn.rooms.map(({ name }) => name).join(' · ') })}
      </figcaption>
    </figure>
  );
}
