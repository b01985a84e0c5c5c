import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** Length of a bar of the warning edge, m. */
const stripe = 0.16;

/**
 * The inside of a side that opens: panels between posts, hinged to a tube under the ceiling, with rams that lift them and
 * latches at their foot, a barred edge where
 * the leaves part and arrows for the way that each goes; `width` (6) along, `height` (2.05), 0.12 deep. Roles: `frame`, `panel`.
 */
export const openingFrame: Piece = {
  kind: 'opening-frame',
  rest: 'wall',
  shapes: ({ width = 6, height = 2.05, roles = {} }) => {
    const frame = roles.frame ?? 'engine-grey';
    const panel = roles.panel ?? 'ribbed-cream';
    const w = width / 2;
    const bays = Math.max(1, Math.round(width / 1.9));
    const step = width / bays;
    const shapes: Shape[] = [
      bar(
        frame,
        [
          [-w, height - 0.05, 0.06],
          [w, height - 0.05, 0.06],
        ],
        0.042,
        10,
        2,
      ),
      block(frame, [-w, w], [0, 0.11], [0, 0.07], 0.008),
      block(frame, [-w, w], [1.02, 1.08], [0, 0.045], 0.006),
      // Where the leaves part: barred yellow and black.
      ...Array.from({ length: Math.floor(width / stripe) }, (_, i): Shape => {
        const from = -w + stripe * i;
        const role = i % 2 === 0 ? 'marking-yellow' : 'engine-black';
        return block(role, [from, from + stripe], [1.026, 1.074], [0.045, 0.048], 0, 1);
      }),
    ];
    for (let i = 0; i <= bays; i++) {
      const x = Math.max(-w + 0.05, Math.min(w - 0.05, -w + step * i));
      shapes.push(
        block(frame, [x - 0.05, x + 0.05], [0, height - 0.06], [0, 0.075], 0.01),
        // Knuckle of the hinge round the tube.
        block(
          'engine-black',
          [x - 0.07, x + 0.07],
          [height - 0.1, height],
          [0.012, 0.112],
          0.02,
          1,
        ),
      );
    }
    for (let i = 0; i < bays; i++) {
      const [a, b] = [-w + step * i + 0.05, -w + step * (i + 1) - 0.05];
      const x = (a + b) / 2;
      shapes.push(
        block(panel, [a, b], [0.1, 1.03], [0, 0.02], 0.003),
        block(panel, [a, b], [1.07, height - 0.1], [0, 0.02], 0.003),
        // A ram from the post to the panel, and its bright rod.
        bar(
          'engine-black',
          [
            [a + 0.06, 0.42, 0.075],
            [a + 0.2, 1.12, 0.075],
          ],
          0.026,
          8,
          1,
        ),
        bar(
          'chrome',
          [
            [a + 0.2, 1.12, 0.075],
            [a + 0.31, 1.68, 0.06],
          ],
          0.013,
          7,
          1,
        ),
        block(frame, [a + 0.27, a + 0.35], [1.64, 1.72], [0.02, 0.08], 0.008, 1),
        // Latches at the foot.
        ...[a + 0.5, b - 0.2].flatMap((at): Shape[] => [
          block('engine-black', [at - 0.05, at + 0.05], [0.12, 0.2], [0.02, 0.05], 0.008, 1),
          bar(
            'plastic-red',
            [
              [at, 0.17, 0.06],
              [at, 0.34, 0.075],
            ],
            0.012,
            6,
            1,
          ),
        ]),
        // Which way each leaf goes: the upper one up, the lower one down.
        arrow(x + 0.12, 1.2, 1),
        arrow(x + 0.12, 0.92, -1),
      );
    }
    return shapes;
  },
};

/** An arrow painted on a leaf, from `y` up (1) or down (-1), 0.42 m long. */
function arrow(x: number, y: number, way: 1 | -1): Shape {
  const points = [
    [-0.035, 0],
    [0.035, 0],
    [0.035, 0.24],
    [0.11, 0.24],
    [0, 0.42],
    [-0.11, 0.24],
    [-0.035, 0.24],
  ] as const;
  const outline = points.map(([a, b]) => [x + a, y + way * b] as const);
  return {
    kind: 'prism',
    role: 'marking-yellow',
    detail: 1,
    axis: 'z',
    outline: way === 1 ? outline : outline.toReversed(),
    from: 0.02,
    to: 0.023,
  };
}
