import { align } from '../../../plan/compare/align.ts';
import type { AlignMode } from '../../../plan/compare/alignModes.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import type { RulerWindow } from '../../../store/compareStore.ts';

/** The ruler begins and ends on a multiple of this, m. */
const round = 50;

/** The stretch that holds both trains whole, and where their ends are in line also the ranges of their lengths. */
export function wholeWindow(
  plans: readonly TrainPlan[],
  mode: AlignMode,
  locomotives: boolean,
): RulerWindow {
  const { from, to } = align(plans, mode, locomotives);
  const highest = Math.max(
    0,
    ...plans.map((plan) => (locomotives ? plan.lengthWithLocomotives : plan.length).high),
  );
  if (mode === 'heads') return { from: 0, to: upTo(Math.max(to, highest)) };
  if (mode === 'tails') return { from: -upTo(Math.max(0, highest - to)), to };
  return { from, to };
}

function upTo(metres: number): number {
  return Math.ceil(metres / round) * round;
}
