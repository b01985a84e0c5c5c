import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/**
 * A cabinet of the 1980s, `width` (0.6) × 0.6, 1.92 high, its back to a wall: two tape reels behind a pane, dials, a field of
 * plugs with cords, a ventilated foot. Roles: `body`.
 */
export const tapeRack: Piece = {
  kind: 'tape-rack',
  rest: 'floor',
  shapes: ({ width = 0.6, depth = 0.6, height = 1.92, roles = {}, seed = 1 }) => {
    const body = roles.body ?? 'console-green';
    const [w, d] = [width / 2, depth / 2];
    const face = d - 0.04;
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.07], [-d, face]),
      block(body, [-w, w], [0.07, height], [-d, face], 0.006),
      block(
        'console-beige',
        [-w + 0.025, w - 0.025],
        [1.2, height - 0.06],
        [face, face + 0.012],
        0.004,
      ),
      block('case-grey', [-w + 0.025, w - 0.025], [0.94, 1.18], [face, face + 0.01], 0.004),
      block('face-gauges', [-w + 0.06, w - 0.06], [0.97, 1.15], [face + 0.01, face + 0.013], 0, 1),
      block('reel-brown', [-w + 0.025, w - 0.025], [0.46, 0.92], [face, face + 0.01], 0.004),
    ];
    // Two reels behind their tape's path: three holes in each flange show the tape wound on it, more of it on the left.
    const plate = face + 0.012;
    const heads = 1.36;
    for (const side of [-1, 1]) {
      const at = [side * w * 0.49, 1.6, plate] as const;
      const wound = side < 0 ? 0.112 : 0.074;
      shapes.push(
        drum('black', at, 'z', 0.136, 0.004, 20, 1),
        drum('machine-silver', [at[0], at[1], at[2] + 0.004], 'z', 0.132, 0.006, 22, 2),
        drum('reel-brown', [at[0], at[1], at[2] + 0.01], 'z', wound, 0.004, 18, 1),
        drum('machine-silver', [at[0], at[1], at[2] + 0.014], 'z', 0.05, 0.004, 14, 1),
        drum('black', [at[0], at[1], at[2] + 0.018], 'z', 0.02, 0.014, 8, 1),
      );
      for (let k = 0; k < 3; k++) {
        const a = (k / 3) * 2 * Math.PI + 0.4 + side * 0.5;
        const [cx, cy] = [Math.cos(a), Math.sin(a)];
        shapes.push({
          kind: 'box',
          role: 'machine-silver',
          detail: 1,
          at: [at[0] + 0.085 * cx, at[1] + 0.085 * cy, at[2] + 0.0155],
          size: [0.09, 0.03, 0.003],
          turn: [0, 0, a],
        });
      }
      shapes.push(
        drum('chrome', [side * 0.11, heads + 0.03, plate], 'z', 0.012, 0.03, 10, 1),
        bar(
          'reel-brown',
          [
            [at[0] + side * wound, at[1] - 0.01, plate + 0.012],
            [side * 0.122, heads + 0.03, plate + 0.016],
            [side * 0.06, heads, plate + 0.018],
            [0, heads, plate + 0.018],
          ],
          0.004,
          4,
          0,
        ),
      );
    }
    shapes.push(
      block(
        'case-grey',
        [-0.06, 0.06],
        [heads - 0.02, heads + 0.05],
        [plate, plate + 0.026],
        0.006,
        1,
      ),
    );
    for (let i = 0; i < 5; i++) {
      shapes.push(
        block(
          i === seed % 5 ? 'console-red' : 'plastic-ivory',
          [-0.13 + i * 0.056, -0.09 + i * 0.056],
          [1.26, 1.29],
          [face + 0.012, face + 0.022],
          0.003,
          0,
        ),
      );
    }
    for (let row = 0; row < 4; row++) {
      for (let i = 0; i < 9; i++) {
        shapes.push(
          block(
            'brass',
            [-w + 0.07 + i * 0.053, -w + 0.083 + i * 0.053],
            [0.53 + row * 0.1, 0.543 + row * 0.1],
            [face + 0.01, face + 0.014],
            0,
            0,
          ),
        );
      }
    }
    const plug = (i: number, row: number) =>
      [-w + 0.077 + i * 0.053, 0.536 + row * 0.1, face + 0.014] as const;
    // Each cord hangs in a loop of its own from two plugs of one row, so that they stay apart.
    for (let k = 0; k < 4; k++) {
      const column = k * 2 + (seed % 2);
      const a = plug(column, 3 - (k % 2));
      const b = plug(column + 1, 3 - (k % 2));
      const low = a[1] - 0.13 - 0.04 * ((seed + k) % 3);
      shapes.push(
        bar(
          k % 2 === 0 ? 'console-red' : 'black',
          [
            a,
            [a[0], a[1] - 0.006, a[2] + 0.03],
            [a[0] + 0.003, (a[1] + low) / 2, a[2] + 0.024],
            [a[0] + 0.012, low + 0.014, a[2] + 0.016],
            [(a[0] + b[0]) / 2, low, a[2] + 0.014],
            [b[0] - 0.012, low + 0.014, b[2] + 0.016],
            [b[0] - 0.003, (b[1] + low) / 2, b[2] + 0.024],
            [b[0], b[1] - 0.006, b[2] + 0.03],
            b,
          ],
          0.006,
          5,
          0,
        ),
      );
    }
    for (let i = 0; i < 6; i++) {
      shapes.push(
        block(
          'gasket',
          [-w + 0.08, w - 0.08],
          [0.14 + i * 0.045, 0.158 + i * 0.045],
          [face - 0.002, face + 0.002],
          0,
          0,
        ),
      );
    }
    return shapes;
  },
};
