import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const bay = 0.6;
const lamps = ['lamp-green', 'lamp-green', 'lamp-amber', 'lamp-red'] as const;

/**
 * Switchboard: `count` (3) bays of 0.6 m, 0.42 deep, 1.95 high, its back to a wall: doors with dials, lamps, switches and
 * warning plates. `variant` `switches` shows breakers instead of dials. Roles: `body`.
 */
export const switchCabinet: Piece = {
  kind: 'switch-cabinet',
  rest: 'floor',
  shapes: ({ count = 3, depth = 0.42, height = 1.95, variant, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const body = roles.body ?? 'cabinet-grey';
    const width = count * bay;
    const face = depth / 2 - 0.03;
    const shapes: Shape[] = [
      block('black', [-width / 2 + 0.02, width / 2 - 0.02], [0, 0.1], [-depth / 2, face - 0.02]),
      block(body, [-width / 2, width / 2], [0.1, height], [-depth / 2, face], 0.005),
    ];
    for (let i = 0; i < count; i++) {
      const x = -width / 2 + bay * (i + 0.5);
      const dials = variant !== 'switches' && i % 2 === 0;
      shapes.push(
        block(
          body,
          [x - bay / 2 + 0.012, x + bay / 2 - 0.012],
          [0.12, height - 0.03],
          [face, face + 0.02],
          0.006,
        ),
        block(
          'black',
          [x + bay / 2 - 0.06, x + bay / 2 - 0.035],
          [0.98, 1.1],
          [face + 0.02, face + 0.03],
          0.004,
          1,
        ),
        block(
          dials ? 'face-gauges' : 'face-switches',
          [x - 0.22, x + 0.22],
          [1.32, 1.62],
          [face + 0.02, face + 0.026],
          0.002,
          1,
        ),
        block(
          'marking-yellow',
          [x - 0.05, x + 0.05],
          [0.62, 0.7],
          [face + 0.02, face + 0.022],
          0,
          0,
        ),
      );
      for (let k = 0; k < 5; k++) {
        const at = x - 0.18 + k * 0.09;
        shapes.push(
          {
            kind: 'lathe',
            role: lamps[Math.floor(random() * lamps.length)]!,
            detail: 1,
            axis: 'z',
            at: [at, 1.72, face + 0.02],
            profile: [
              [0.013, 0],
              [0.013, 0.01],
              [0.008, 0.016],
              [0, 0.018],
            ],
            segments: 8,
          },
          block(
            'black',
            [at - 0.014, at + 0.014],
            [1.2, 1.25],
            [face + 0.02, face + 0.04],
            0.005,
            0,
          ),
        );
      }
      for (let k = 0; k < 6; k++) {
        const y = 0.22 + k * 0.035;
        shapes.push(
          block('black', [x - 0.17, x + 0.17], [y, y + 0.012], [face + 0.019, face + 0.022], 0, 0),
        );
      }
    }
    return shapes;
  },
};
