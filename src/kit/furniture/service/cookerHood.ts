import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** Heights of the rim's lower and upper edge and of the slope's end, m; the duct goes on to 0.52. */
const [foot, rim, slope, top] = [0.01, 0.075, 0.3, 0.52];
const duct = { half: 0.14, deep: 0.26 };

/** A steel hood over a cooker, `width` 0.9, `depth` 0.5, 0.52 high: a rim, sides that slope in to a duct, filters and a lamp below, a rail with ladles. */
export const cookerHood: Piece = {
  kind: 'cooker-hood',
  rest: 'wall',
  shapes: ({ width = 0.9, depth = 0.5 }) => {
    const w = width / 2;
    const ring = (half: number, deep: number, y: number): Vec3[] => [
      [-half, y, 0.002],
      [-half, y, deep],
      [half, y, deep],
      [half, y, 0.002],
    ];
    const face = (low: readonly Vec3[], high: readonly Vec3[], k: number): Shape => ({
      kind: 'patch',
      role: 'steel-sheet',
      detail: 2,
      rows: [
        [low[k]!, low[k + 1]!],
        [high[k]!, high[k + 1]!],
      ]
        .map((row) => row.toReversed())
        .toReversed(),
    });
    const low = ring(w, depth, rim);
    const high = ring(duct.half, duct.deep, slope);
    return [
      block('steel', [-w, w], [foot, rim], [0, depth], 0.006),
      ...[0, 1, 2].map((k) => face(low, high, k)),
      block('steel-sheet', [-duct.half, duct.half], [slope - 0.01, top], [0, duct.deep], 0.006),
      block(
        'steel',
        [-duct.half - 0.012, duct.half + 0.012],
        [slope - 0.006, slope + 0.02],
        [0, duct.deep + 0.012],
        0.004,
        1,
      ),
      // Two filters of slanted slats, and the lamp before them.
      ...[-1, 1].flatMap((side): Shape[] => {
        const middle = side * w * 0.48;
        const half = w * 0.44;
        return Array.from({ length: 6 }, (_, i) =>
          block(
            i % 2 === 0 ? 'steel' : 'gasket',
            [middle - half, middle + half],
            [foot - 0.006, foot + 0.002],
            [0.05 + 0.045 * i, 0.09 + 0.045 * i],
            0,
            1,
          ),
        );
      }),
      block('lamp-panel', [-0.16, 0.16], [0, 0.012], [depth - 0.14, depth - 0.07], 0, 1),
      ...[-0.05, 0, 0.05].map((x) =>
        block('black', [x - 0.012, x + 0.012], [0.03, 0.055], [depth, depth + 0.008], 0.004, 1),
      ),
      bar(
        'chrome',
        [
          [-w + 0.08, rim - 0.035, depth],
          [-w + 0.08, rim - 0.035, depth + 0.03],
          [-0.12, rim - 0.035, depth + 0.03],
          [-0.12, rim - 0.035, depth],
        ],
        0.007,
        6,
        1,
      ),
    ];
  },
};
