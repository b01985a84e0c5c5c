import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const cartons = ['carton', 'carton-pale', 'crate-grey', 'carton', 'crate-blue'] as const;

/**
 * Steel shelves against a wall, `width` 1.2, `depth` 0.45, `height` 1.8 m, `count` (4) boards; a bar keeps the goods in when
 * the train rocks. `variant`: `cartons` (the usual), `tins`, `spares`, `linen`. Roles: `frame`.
 */
export const storeShelves: Piece = {
  kind: 'store-shelves',
  rest: 'floor',
  shapes: ({
    width = 1.2,
    depth = 0.45,
    height = 1.8,
    count = 4,
    variant = 'cartons',
    roles = {},
    seed = 1,
  }) => {
    const random = seeded(seed);
    const frame = roles.frame ?? 'steel-painted';
    const [w, d] = [width / 2, depth / 2];
    const shapes: Shape[] = [];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          block(frame, [x * (w - 0.035), x * w], [0, height], [z * (d - 0.03), z * d], 0.003),
        );
      }
    }
    const step = (height - 0.12) / count;
    for (let i = 0; i < count; i++) {
      const y = 0.1 + i * step;
      shapes.push(
        block(frame, [-w, w], [y, y + 0.03], [-d, d], 0.003),
        block(
          'steel',
          [-w + 0.035, w - 0.035],
          [y + 0.11, y + 0.13],
          [d - 0.012, d - 0.002],
          0.003,
          1,
        ),
      );
      shapes.push(
        ...goods(variant, [-w + 0.06, w - 0.06], y + 0.031, step - 0.08, depth - 0.1, random),
      );
    }
    shapes.push(block(frame, [-w, w], [height - 0.02, height], [-d, d], 0.003));
    return shapes;
  },
};

function goods(
  variant: string,
  [from, to]: readonly [number, number],
  y: number,
  room: number,
  deep: number,
  random: () => number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = from;
  while (x < to - 0.16) {
    const wide = Math.min(to - x, 0.2 + 0.24 * random());
    const high = Math.min(room, 0.14 + 0.2 * random());
    const middle = x + wide / 2;
    if (random() < 0.1) {
      x += wide;
      continue;
    }
    switch (variant) {
      case 'tins': {
        const r = 0.05 + 0.012 * random();
        for (let k = 0; k < Math.max(1, Math.floor(wide / (2 * r + 0.006))); k++) {
          const at = x + r + k * (2 * r + 0.006);
          const tall = Math.min(room, 0.12 + 0.02 * (k % 2));
          shapes.push(
            turned(
              random() < 0.5 ? 'steel' : 'tin-red',
              [at, y, deep / 2 - r - 0.04],
              [
                [0, 0],
                [r, 0],
                [r, tall],
                [0, tall],
              ],
              8,
              1,
            ),
          );
        }
        break;
      }
      case 'linen':
        for (let k = 0; k < Math.max(1, Math.floor(high / 0.06)); k++) {
          shapes.push(
            block(
              random() < 0.75 ? 'linen' : 'blanket-blue',
              [x + 0.015, x + wide - 0.015],
              [y + k * 0.058, y + k * 0.058 + 0.056],
              [-deep / 2 + 0.03, deep / 2 - 0.03],
              0.02,
              1,
            ),
          );
        }
        break;
      case 'spares':
        if (random() < 0.3) {
          const r = Math.min(high, wide) / 2 - 0.005;
          shapes.push({
            kind: 'lathe',
            role: 'steel',
            detail: 1,
            axis: 'z',
            at: [middle, y + r, -deep * 0.3],
            profile: [
              [0.03, 0],
              [r, 0],
              [r, deep * 0.4],
              [r * 0.6, deep * 0.45],
              [0.03, deep * 0.45],
            ],
            segments: 12,
            creases: [1, 2],
          });
        } else {
          shapes.push(
            block(
              random() < 0.5 ? 'crate-blue' : 'crate-grey',
              [x, x + wide - 0.02],
              [y, y + high * 0.8],
              [-deep / 2, deep / 2],
              0.01,
            ),
            block(
              'paper',
              [middle - 0.05, middle + 0.05],
              [y + 0.05, y + 0.1],
              [deep / 2, deep / 2 + 0.002],
              0,
              0,
            ),
          );
        }
        break;
      default: {
        const role = cartons[Math.floor(random() * cartons.length)]!;
        shapes.push(
          block(
            role,
            [x, x + wide - 0.02],
            [y, y + high],
            [-deep / 2 + 0.02 * random(), deep / 2 - 0.03 * random()],
            0.004,
          ),
          block(
            'tape',
            [middle - 0.035, middle + 0.015],
            [y + high - 0.001, y + high + 0.002],
            [-deep / 2 + 0.03, deep / 2 - 0.04],
            0,
            0,
          ),
        );
      }
    }
    x += wide;
  }
  return shapes;
}
