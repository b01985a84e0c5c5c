import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const bins = ['bin-yellow', 'engine-blue', 'bin-yellow', 'bin-red', 'engine-blue'] as const;
const cases = ['bag-brown', 'bag-blue', 'bag-black', 'tin-red', 'bag-green', 'case-grey'] as const;

/**
 * Shelves of small parts, `width` (1.3) × `depth` (0.45), `height` 1.9 m, `count` (5) boards, its back to a wall: open
 * coloured bins with cards on their lips, between blue posts on orange beams; `variant` `bags` is a luggage rack of suitcases instead. Roles: `frame`.
 */
export const binShelves: Piece = {
  kind: 'bin-shelves',
  rest: 'floor',
  shapes: ({ width = 1.3, depth = 0.45, height = 1.9, variant, count, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const bags = variant === 'bags';
    const boards = count ?? (bags ? 3 : 5);
    const frame = roles.frame ?? (bags ? 'cage-wire' : 'engine-blue');
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
      shapes.push(
        block(
          bags ? frame : 'steel-painted',
          [-w, w],
          [y, y + 0.025],
          [-d, bags ? d : d - 0.002],
          0.003,
        ),
      );
      if (bags) {
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
          ...suitcases(y + 0.026, step - 0.06, w, depth, random),
        );
      } else {
        shapes.push(
          block('rack-orange', [-w + 0.03, w - 0.03], [y - 0.03, y + 0.026], [d - 0.012, d], 0.003),
          ...boxes(y + 0.026, step, w, d, random),
        );
      }
    }
    if (bags) shapes.push(block(frame, [-w, w], [height - 0.02, height], [-d, d], 0.003));
    return shapes;
  },
};

/** Open-fronted boxes with a low lip, a card on it, small parts heaped inside. */
function boxes(
  y: number,
  step: number,
  w: number,
  d: number,
  random: () => number,
): readonly Shape[] {
  const count = Math.max(2, Math.floor((2 * w - 0.1) / 0.22));
  const pitch = (2 * w - 0.09) / count;
  const high = step * 0.62;
  const lip = high * 0.5;
  return Array.from({ length: count }, (_, i) => i).flatMap((i): Shape[] => {
    const role = bins[Math.floor(random() * bins.length)] ?? 'engine-blue';
    const x = -w + 0.045 + pitch * (i + 0.5);
    const r = pitch / 2 - 0.012;
    const sides = [-1, 1].map(
      (side): Shape => ({
        kind: 'prism',
        role,
        detail: 2,
        axis: 'x',
        outline: [
          [-d + 0.03, y],
          [d - 0.04, y],
          [d - 0.015, y + lip],
          [d - 0.12, y + high],
          [-d + 0.03, y + high],
        ],
        from: x + (side === 1 ? r - 0.008 : -r),
        to: x + (side === 1 ? r : -r + 0.008),
      }),
    );
    return [
      ...sides,
      // The lip, what lies behind it in the dark, and the back.
      block(role, [x - r + 0.008, x + r - 0.008], [y, y + lip], [d - 0.05, d - 0.03], 0.003),
      block(
        'engine-black',
        [x - r + 0.008, x + r - 0.008],
        [y, y + lip - 0.045],
        [-d + 0.03, d - 0.05],
      ),
      block(role, [x - r + 0.008, x + r - 0.008], [y, y + high], [-d + 0.03, -d + 0.04]),
      ...parts(x, y + lip - 0.045, d - 0.13, r - 0.03, random),
      block('paper', [x - 0.055, x + 0.055], [y + 0.02, y + 0.065], [d - 0.03, d - 0.028], 0, 1),
      block('black', [x - 0.042, x + 0.03], [y + 0.046, y + 0.054], [d - 0.028, d - 0.027], 0, 0),
      block('black', [x - 0.042, x + 0.01], [y + 0.031, y + 0.037], [d - 0.028, d - 0.027], 0, 0),
    ];
  });
}

/** Pipe ends, flanges or springs, showing over the lip. */
function parts(x: number, y: number, z: number, r: number, random: () => number): readonly Shape[] {
  const kind = Math.floor(random() * 3);
  return [-1, 0, 1].map((k): Shape => {
    const at = x + k * r * 0.62;
    if (kind === 0) {
      return bar(
        k === 0 ? 'brass' : 'steel',
        [
          [at, y, z - 0.02 * k],
          [at + 0.01 * k, y + 0.07 + 0.02 * random(), z - 0.02],
        ],
        r * 0.26,
        7,
        0,
      );
    }
    return turned(
      kind === 1 ? 'gym-iron' : k === 0 ? 'copper' : 'steel',
      [at, y, z + 0.02 * (random() - 0.5)],
      [
        [r * 0.34, 0],
        [r * 0.34, 0.03],
        [r * 0.2, 0.034],
        [r * 0.2, 0.062],
        [0, 0.062],
      ],
      8,
      0,
    );
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
