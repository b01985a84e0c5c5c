import type { InsidePlan } from '../../plan/inside/types.ts';
import type { CarPlan, TrainPlan } from '../../plan/types.ts';
import { roomOf } from '../../store/roomOf.ts';
import { useStore } from '../../store/store.ts';

export interface WalkPlace {
  readonly plan: TrainPlan;
  readonly carPlan: CarPlan;
  /** Null until it is planned. */
  readonly inside: InsidePlan | null;
  /** Index of the room in `inside`, or −1. */
  readonly room: number;
}

/** The car and the room that the walker is in; renders anew only when one of them changes. */
export function useWalkPlace(): WalkPlace | null {
  const train = useStore((s) => s.train);
  const car = useStore((s) => s.car);
  const plans = useStore((s) => s.plans);
  const insides = useStore((s) => s.insides);
  const room = useStore(roomOf);
  const plan = train === null ? undefined : plans.get(train);
  const carPlan = car === null ? undefined : plan?.cars[car - 1];
  if (!plan || !carPlan) return null;
  return { plan, carPlan, inside: insides.get(carPlan.id) ?? null, room };
}
