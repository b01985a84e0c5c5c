import type { Box } from '../../kit/shapes.ts';
import { placedBox } from './placedBox.ts';
import type { InsidePlan } from './types.ts';

interface ItemBox {
  readonly id: string;
  readonly box: Box;
}

const known = new WeakMap<InsidePlan, readonly ItemBox[]>();

/**
 * The pieces that show a car's items, each with its own box, car-local: two machines with a way between them are two boxes. An
 * item that no piece shows has its one box. Worked out once for each plan.
 */
export function itemBoxes(plan: InsidePlan): readonly ItemBox[] {
  const before = known.get(plan);
  if (before) return before;
  const boxes = plan.items.flatMap(({ id, box }): readonly ItemBox[] => {
    const pieces = plan.placed.filter(({ item }) => item === id);
    const own = pieces.flatMap((piece) => {
      const one = placedBox([piece]);
      return one ? [{ id, box: one }] : [];
    });
    return own.length > 0 ? own : [{ id, box }];
  });
  known.set(plan, boxes);
  return boxes;
}
