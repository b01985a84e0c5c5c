import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { drum, face } from './parts.ts';
import { switchgearBack } from './switchgearBack.ts';

const bay = 0.6;
const lamps = ['pilot-green', 'pilot-green', 'pilot-green', 'pilot-amber', 'pilot-red'] as const;

/**
 * A row of modern switchgear, `count` (4) bays of 0.6 m, 0.4 deep, 2.0 high, its back to a wall: meters with lit displays, a
 * mimic diagram, rows of breakers, signal lamps, handles. Roles: `body`, `plinth`, `line`.
 */
export const litSwitchboard: Piece = {
  kind: 'lit-switchboard',
  rest: 'floor',
  shapes: ({ count = 4, depth = 0.4, height = 2, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const body = roles.body ?? 'laminate-white';
    const plinth = roles.plinth ?? 'laminate-graphite';
    const line = roles.line ?? 'engine-blue';
    const w = (count * bay) / 2;
    const z = depth / 2 - 0.03;
    const shapes: Shape[] = [
      slab(plinth, [0, 0, -0.02], [2 * w, 0.12, depth - 0.06], 0.004),
      slab('laminate-grey', [0, 0.12, -0.025], [2 * w - 0.01, height - 0.15, depth - 0.05], 0.004),
      slab('black', [0, 0.13, z - 0.004], [2 * w - 0.03, height - 0.18, 0.008], 0, 1),
      slab(plinth, [0, height - 0.06, 0], [2 * w, 0.06, depth], 0.008),
      // The mimic diagram's bus bar runs through all bays.
      slab(line, [0, 1.305, z + 0.026], [2 * w - 0.12, 0.018, 0.004], 0, 1),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + bay * (i + 0.5);
      shapes.push(
        slab(body, [x, 0.14, z + 0.012], [bay - 0.02, 0.86, 0.026], 0.008),
        slab(body, [x, 1.02, z + 0.012], [bay - 0.02, 0.9, 0.026], 0.008),
        // Display, and three small meters under it.
        slab('black', [x, 1.66, z + 0.026], [0.3, 0.2, 0.012], 0.006, 1),
        face(
          i % 3 === 1 ? 'screen-player' : 'screen-chart',
          [x, 1.76, z + 0.04],
          [0.26, 0.16],
          undefined,
          1,
        ),
        ...[-0.17, 0, 0.17].flatMap((at): Shape[] => [
          slab('black', [x + at, 1.5, z + 0.026], [0.11, 0.07, 0.01], 0.004, 1),
          // Figures that nobody can read: strokes of light.
          ...[-0.026, -0.009, 0.008, 0.025].map((digit) =>
            face(
              random() < 0.8 ? 'pilot-green' : 'pilot-amber',
              [x + at + digit, 1.535, z + 0.035],
              [0.009, 0.026],
              undefined,
              0,
            ),
          ),
        ]),
        // The diagram: a branch down from the bus with its breaker.
        slab(line, [x, 1.1, z + 0.026], [0.016, 0.21, 0.004], 0, 1),
        slab('chrome', [x, 1.18, z + 0.026], [0.07, 0.07, 0.014], 0.008, 1),
        drum(
          random() < 0.75 ? 'pilot-green' : 'pilot-red',
          [x, 1.215, z + 0.038],
          'z',
          0.009,
          0.008,
          8,
          1,
        ),
        ...switchgearBack(x, -depth / 2, bay, height),
      );
      for (let k = 0; k < 4; k++) {
        const at = x - 0.2 + (k > 1 ? 0.28 : 0) + (k % 2) * 0.12;
        shapes.push(
          drum('steel-painted', [at, 1.42, z + 0.024], 'z', 0.015, 0.008, 10, 1),
          drum(
            lamps[Math.floor(random() * lamps.length)]!,
            [at, 1.42, z + 0.032],
            'z',
            0.009,
            0.007,
            8,
            1,
          ),
        );
      }
      if (i % 2 === 0) {
        // Breakers behind a window.
        shapes.push(slab(plinth, [x, 0.5, z + 0.024], [0.46, 0.36, 0.008], 0.006, 1));
        for (let row = 0; row < 2; row++) {
          for (let k = 0; k < 7; k++) {
            const at = x - 0.18 + k * 0.06;
            shapes.push(
              slab('key-white', [at, 0.54 + row * 0.17, z + 0.03], [0.045, 0.11, 0.014], 0.004, 1),
              slab(
                'black',
                [at, 0.585 + row * 0.17 + (random() < 0.85 ? 0.012 : -0.014), z + 0.042],
                [0.02, 0.03, 0.014],
                0.003,
                0,
              ),
            );
          }
        }
      } else {
        shapes.push(
          slab('black', [x, 0.6, z + 0.024], [0.16, 0.24, 0.014], 0.01, 1),
          slab('plastic-red', [x, 0.68, z + 0.036], [0.04, 0.15, 0.034], 0.01, 1),
          slab('marking-yellow', [x, 0.36, z + 0.026], [0.12, 0.1, 0.002], 0, 1),
        );
      }
      shapes.push(
        slab('steel', [x + bay / 2 - 0.06, 0.86, z + 0.024], [0.02, 0.1, 0.02], 0.005, 1),
      );
      for (let k = 0; k < 4; k++)
        shapes.push(slab('black', [x, 0.18 + k * 0.035, z + 0.024], [0.34, 0.014, 0.003], 0, 0));
    }
    return shapes;
  },
};
