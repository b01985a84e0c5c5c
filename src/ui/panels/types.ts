import type { ReactNode } from 'react';
import type { FactBase } from '../../model/fact.ts';
import type { CarPlan, TrainPlan } from '../../plan/types.ts';

/** What a section of the car panel is given. */
export interface SectionProps {
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  readonly factBase: FactBase;
  /** Item that is chosen, or null. */
  readonly item: string | null;
}

/** A section of the car panel: null when it has nothing to say of this car. */
export interface PanelSection {
  readonly id: string;
  readonly Section: (props: SectionProps) => ReactNode;
  /** Says the same of every car of a train: the pre-rendered page, which shows all cars, gives it once. */
  readonly wholeTrain: boolean;
}
