import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const bins = ['bin-yellow', 'engine-blue', 'bin-red', 'engine-blue', 'crate-grey'] as const;
const cases = ['bag-brown', 'bag-blue', 'bag-black', 'tin-red', 'bag-green', 'case-grey'] as const;

/**
 * Shelves of small parts, `width` (1.3) × `depth` (0.45), `height` 1.9 m, `count` (5) boards, its back to a wall: coloured bins
 * with sloping fronts; `variant` `bags` is a luggage rack of suitcases instead. Roles: `frame`.
 */
export const binShelves: Piece = {
  kind: 'bin-shelves',
  rest: 'floor',
  shapes: ({ width = 1.3, depth = 0.45, height = 1.9, variant, count, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const bags = variant === 'bags';
    const boards = count ?? (bags ? 3 : 5);
    const frame = roles.frame ?? 'cage-wire';
    const [w, d] = [width / 2, depth / 2];
    const shapes: Shape[] = [];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          block(frame, [x * (w - 0.035), x * w], [0, height], [z * (d - 0.035), z * d], 0.004),
        );
      }
    }
    const step = (height - 0.1) / boards;
    for (let i = 0; i < boards; i++) {
      const y = 0.08 + i * step;
      shapes.push(block(frame, [-w, w], [y, y + 0.025], [-d, d], 0.003));
      shapes.push(
        bar(
          'steel',
          [
            [-w + 0.03, y + 0.1, d - 0.01],
            [w - 0.03, y + 0.1, d - 0.01],
          ],
          0.007,
          5,
          0,
        ),
      );
      if (bags) shapes.push(...suitcases(y + 0.026, step - 0.06, w, depth, random));
      else
        shapes.push(
          ...boxes(bins[(i + seed) % bins.length] ?? 'engine-blue', y + 0.026, step, w, d),
        );
    }
    shapes.push(block(frame, [-w, w], [height - 0.02, height], [-d, d], 0.003));
    return shapes;
  },
};

function boxes(role: string, y: number, step: number, w: number, d: number): readonly Shape[] {
  const count = Math.max(2, Math.floor((2 * w - 0.1) / 0.2));
  const pitch = (2 * w - 0.09) / count;
  const high = step * 0.6;
  return Array.from({ length: count }, (_, i) => i).flatMap((i): Shape[] => {
    const x = -w + 0.045 + pitch * (i + 0.5);
    return [
      {
        kind: 'prism',
        role,
        detail: 2,
        axis: 'x',
        outline: [
          [-d + 0.03, y],
          [d - 0.05, y],
          [d - 0.02, y + high * 0.55],
          [d - 0.12, y + high],
          [-d + 0.03, y + high],
        ],
        from: x - pitch / 2 + 0.006,
        to: x + pitch / 2 - 0.006,
      },
      block('paper', [x - 0.03, x + 0.03], [y + 0.02, y + 0.05], [d - 0.046, d - 0.036], 0, 0),
    ];
  });
}

function suitcases(
  y: number,
  room: number,
  w: number,
  depth: number,
  random: () => number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = -w + 0.07;
  while (x < w - 0.3) {
    const long = Math.min(w - 0.06 - x, 0.2 + 0.34 * random());
    if (long < 0.18) break;
    const high = Math.min(room - 0.04, 0.28 + 0.2 * random());
    const role = cases[Math.floor(random() * cases.length)] ?? 'bag-black';
    const middle = x + long / 2;
    shapes.push(
      pad(role, [middle, y + high / 2, -0.01], [long - 0.02, high, depth - 0.1], { radius: 0.03 }),
      bar(
        'belt',
        [
          [middle - 0.06, y + high - 0.01, -0.01],
          [middle - 0.05, y + high + 0.03, -0.01],
          [middle + 0.05, y + high + 0.03, -0.01],
          [middle + 0.06, y + high - 0.01, -0.01],
        ],
        0.009,
        5,
        0,
      ),
    );
    x += long + 0.02;
  }
  return shapes;
}
