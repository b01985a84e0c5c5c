import type { TrainPlan } from '../plan/types.ts';

/**
 * Id of the car that a key leads to from the car `cursor` of `plan`: arrows along the train, Home and End, up and down to the car
 * beside it in the next row; Enter and Space answer the car itself. Null for other keys; at an end the last car.
 */
export function moveInStrip(
  key: string,
  cursor: string,
  plan: TrainPlan,
  plans: readonly TrainPlan[],
): string | null {
  const { cars } = plan;
  const at = Math.max(
    0,
    cars.findIndex(({ id }) => id === cursor),
  );
  switch (key) {
    case 'Enter':
    case ' ':
      return cursor;
    case 'ArrowLeft':
      return cars[at - 1]?.id ?? cursor;
    case 'ArrowRight':
      return cars[at + 1]?.id ?? cursor;
    case 'Home':
      return cars[0]?.id ?? cursor;
    case 'End':
      return cars.at(-1)?.id ?? cursor;
    case 'ArrowUp':
    case 'ArrowDown': {
      const row = plans.indexOf(plan) + (key === 'ArrowUp' ? -1 : 1);
      return nearest(cars[at]?.x ?? 0, row < 0 ? undefined : plans[row]) ?? cursor;
    }
    default:
      return null;
  }
}

/** Id of the car of `plan` whose head end is nearest to `x`, m. */
function nearest(x: number, plan: TrainPlan | undefined): string | null {
  let best: { readonly id: string; readonly away: number } | null = null;
  for (const car of plan?.cars ?? []) {
    const away = Math.abs(car.x - x);
    if (!best || away < best.away) best = { id: car.id, away };
  }
  return best?.id ?? null;
}
