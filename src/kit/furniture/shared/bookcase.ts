import type { Shape } from '../../shapes.ts';
import { panelFront } from '../panelFront.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const spines = ['book-red', 'book-green', 'book-blue', 'book-tan', 'book-black'] as const;
const board = 0.024;

/**
 * Shelves of books over a cupboard, its back to a wall: 1.0 × 0.34 m, `height` 2.0 m, `count` (4) shelves. `variant` `open`
 * has no cupboard. Roles: `wood`, `metal`.
 */
export const bookcase: Piece = {
  kind: 'bookcase',
  rest: 'floor',
  shapes: ({ variant, width = 1, depth = 0.34, height = 2, count = 4, roles = {}, seed = 1 }) => {
    const wood = roles.wood ?? 'wood-dark';
    const foot = 0.08;
    const base = variant === 'open' ? foot : 0.62;
    const shapes: Shape[] = [
      slab(wood, [0, 0, 0], [width - 0.02, foot, depth - 0.04], 0.004),
      slab(wood, [0, foot, -depth / 2 + 0.008], [width - 0.01, height - foot, 0.016], 0),
      slab(wood, [0, height - 0.05, 0.004], [width + 0.03, 0.05, depth + 0.02], 0.012),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        slab(wood, [side * (width / 2 - board / 2), foot, 0], [board, height - foot - 0.05, depth]),
      );
    }
    if (variant !== 'open') {
      const step = (width - 0.06) / 2;
      shapes.push(slab(wood, [0, foot, -0.01], [width - 0.03, base - foot, depth - 0.05], 0.004));
      for (const side of [-1, 1] as const) {
        shapes.push(
          ...panelFront(
            wood,
            [(side * step) / 2, foot + 0.01, depth / 2 - 0.035],
            step,
            base - foot - 0.02,
            {
              side: side === 1 ? -1 : 1,
              metal: roles.metal ?? 'brass',
            },
          ),
        );
      }
    }
    const random = seeded(seed);
    const pitch = (height - 0.06 - base) / count;
    for (let i = 0; i < count; i++) {
      const y = base + pitch * i;
      shapes.push(
        slab(wood, [0, y, 0], [width - 2 * board, board, depth - 0.01], 0.004),
        ...row(y + board, pitch - board, width - 2 * board - 0.01, depth, random),
      );
    }
    return shapes;
  },
};

/** Books of one shelf, from left to right with a gap here and there; from far away one block. */
function row(
  y: number,
  room: number,
  width: number,
  depth: number,
  random: () => number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  const deep = depth * 0.62;
  let x = -width / 2;
  const end = x + width * (0.8 + 0.2 * random());
  while (x < end - 0.06) {
    const role = spines[Math.floor(random() * spines.length)] ?? 'book-tan';
    const run = 2 + Math.floor(random() * 4);
    const high = Math.min(room - 0.03, 0.2 + 0.07 * random());
    for (let k = 0; k < run && x < end - 0.06; k++) {
      const thick = 0.024 + 0.026 * random();
      shapes.push({
        ...slab(
          role,
          [x + thick / 2, y, -0.02],
          [thick - 0.002, high - 0.012 * random(), deep],
          0,
          1,
        ),
        only: 'near',
      });
      x += thick;
    }
    if (random() < 0.18) x += 0.05;
  }
  shapes.push({
    ...slab('book-tan', [0, y, -0.02], [width * 0.9, Math.min(room - 0.05, 0.22), deep], 0, 2),
    only: 'far',
  });
  return shapes;
}
