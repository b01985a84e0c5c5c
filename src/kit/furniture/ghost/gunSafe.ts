import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';
import { drum, pipe } from './parts.ts';

/** A closed steel safe for arms, `width` (0.5) × 0.4 (`depth`), `height` 1: hinges, a keypad, a handle with three spokes. Roles: `paint`. */
export const gunSafe: Piece = {
  kind: 'gun-safe',
  rest: 'floor',
  shapes: ({ width = 0.5, depth = 0.4, height = 1, roles = {} }) => {
    const paint = roles.paint ?? 'paint-olive';
    const [w, d] = [width / 2, depth / 2];
    const y = height * 0.58;
    return [
      block('black', [-w + 0.02, w - 0.02], [0, 0.04], [-d, d - 0.04]),
      block(paint, [-w, w], [0.04, height], [-d, d - 0.03], 0.01),
      block(paint, [-w + 0.025, w - 0.025], [0.07, height - 0.03], [d - 0.03, d - 0.008], 0.008),
      ...[0.2, 0.8].map((share) =>
        pipe(
          'steel',
          [
            [-w + 0.012, height * share - 0.06, d - 0.018],
            [-w + 0.012, height * share + 0.06, d - 0.018],
          ],
          0.012,
          1,
          8,
        ),
      ),
      drum('steel', [0.02, y, d - 0.01], 'z', 0.035, 0.03, 14, 2),
      ...[0, 1, 2].map((i) => {
        const a = Math.PI / 2 + (i * Math.PI * 2) / 3;
        return pipe(
          'chrome',
          [
            [0.02, y, d + 0.02],
            [0.02 + 0.09 * Math.cos(a), y + 0.09 * Math.sin(a), d + 0.02],
          ],
          0.009,
          2,
          6,
        );
      }),
      block('machine-black', [-0.04, 0.08], [y + 0.13, y + 0.24], [d - 0.01, d + 0.008], 0.006),
      block('lamp-red', [0.05, 0.062], [y + 0.215, y + 0.227], [d + 0.008, d + 0.01], 0, 1),
      ...[0, 1, 2, 3, 4, 5].map((i) =>
        block(
          'plastic-grey',
          [-0.025 + (i % 3) * 0.026, -0.007 + (i % 3) * 0.026],
          [y + 0.145 + Math.floor(i / 3) * 0.028, y + 0.163 + Math.floor(i / 3) * 0.028],
          [d + 0.008, d + 0.011],
          0,
          0,
        ),
      ),
      block('marking-yellow', [-w + 0.06, -w + 0.15], [0.14, 0.21], [d - 0.009, d - 0.0065], 0, 1),
    ];
  },
};
