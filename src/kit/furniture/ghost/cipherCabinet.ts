import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { drum, pipe } from './parts.ts';

/** Height of the shelf with the keys, m. */
const shelf = 0.8;

/**
 * A cipher machine in its armoured cabinet, `width` (0.9) × 0.6, 1.95 high, its back to a wall: behind the open upper doors a row
 * of toothed rotors over a punched tape and its reels, a lamp for each key; keys on the shelf, below it a safe with its
 * combination lock. Roles: `body`.
 */
export const cipherCabinet: Piece = {
  kind: 'cipher-cabinet',
  rest: 'floor',
  shapes: ({ width = 0.9, height = 1.95, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const body = roles.body ?? 'paint-olive';
    const [w, d] = [width / 2, 0.3];
    const face = 0.12;
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.06], [-d, d - 0.04]),
      // The safe below.
      block(body, [-w, w], [0.06, shelf - 0.04], [-d, d - 0.03], 0.01),
      block(body, [-w + 0.03, w - 0.03], [0.1, shelf - 0.08], [d - 0.03, d - 0.008], 0.01),
      drum('steel', [-0.14, 0.44, d - 0.01], 'z', 0.06, 0.012, 20, 2),
      drum('black', [-0.14, 0.44, d], 'z', 0.042, 0.03, 16, 1),
      drum('steel', [0.1, 0.44, d - 0.01], 'z', 0.03, 0.03, 12, 1),
      ...[0, 1, 2].map((i) => {
        const a = Math.PI / 2 + (i * 2 * Math.PI) / 3;
        return pipe(
          'chrome',
          [
            [0.1, 0.44, d + 0.02],
            [0.1 + 0.085 * Math.cos(a), 0.44 + 0.085 * Math.sin(a), d + 0.02],
          ],
          0.009,
          2,
          6,
        );
      }),
      // The shelf, and the case above it: back, sides, top.
      block(body, [-w, w], [shelf - 0.04, shelf], [-d, d], 0.006),
      block(body, [-w, w], [shelf, height], [-d, 0.02], 0.006),
      ...[-1, 1].map((side) =>
        block(body, [side * (w - 0.025), side * w], [shelf, height], [0.02, d - 0.06], 0.004),
      ),
      block(body, [-w, w], [height - 0.04, height], [0.02, d - 0.06], 0.004),
      block(
        'console-beige',
        [-w + 0.03, w - 0.03],
        [shelf + 0.3, height - 0.06],
        [0.02, face],
        0.004,
      ),
      block(
        'console-red',
        [-w + 0.06, -w + 0.16],
        [height - 0.13, height - 0.1],
        [face, face + 0.004],
        0,
        1,
      ),
    ];
    // Rotors on their axle in a dark bay.
    const y = shelf + 0.86;
    shapes.push(
      block('black', [-w + 0.07, w - 0.07], [y - 0.13, y + 0.13], [face - 0.01, face + 0.002], 0),
      drum('steel', [-w + 0.08, y, face + 0.03], 'x', 0.016, width - 0.16, 10, 1),
    );
    const rotors = Math.floor((width - 0.26) / 0.085);
    for (let i = 0; i < rotors; i++) {
      const x = ((i + 0.5) / rotors - 0.5) * (width - 0.24);
      shapes.push(
        drum('machine-silver', [x - 0.026, y, face + 0.03], 'x', 0.105, 0.036, 24, 2),
        drum('black', [x + 0.01, y, face + 0.03], 'x', 0.094, 0.016, 20, 1),
        drum('brass', [x + 0.026, y, face + 0.03], 'x', 0.06, 0.014, 14, 1),
        block(
          i === seed % rotors ? 'console-red' : 'plastic-ivory',
          [x - 0.018, x + 0.002],
          [y - 0.012, y + 0.012],
          [face + 0.125, face + 0.138],
          0.002,
          1,
        ),
      );
    }
    // Punched tape between two reels, with its holes.
    const tape = shelf + 0.56;
    shapes.push(
      ...[-1, 1].flatMap((side): Shape[] => [
        drum('machine-silver', [side * (w - 0.17), tape, face], 'z', 0.095, 0.006, 20, 2),
        drum(
          'paper',
          [side * (w - 0.17), tape, face + 0.006],
          'z',
          side < 0 ? 0.08 : 0.055,
          0.022,
          18,
          1,
        ),
        drum('black', [side * (w - 0.17), tape, face + 0.028], 'z', 0.02, 0.008, 10, 1),
      ]),
      block(
        'paper',
        [-w + 0.17, w - 0.17],
        [tape - 0.08, tape - 0.052],
        [face + 0.01, face + 0.012],
        0,
        1,
      ),
      block('case-grey', [-0.09, 0.09], [tape - 0.1, tape - 0.03], [face, face + 0.03], 0.006, 1),
    );
    for (let i = 0; i < 26; i++) {
      const x = -w + 0.2 + (i * (width - 0.4)) / 25;
      if (Math.abs(x) < 0.1 || random() < 0.25) continue;
      shapes.push(
        block(
          'black',
          [x - 0.003, x + 0.003],
          [tape - 0.07, tape - 0.062],
          [face + 0.012, face + 0.013],
          0,
          0,
        ),
      );
    }
    // Lamps above the keys, keys on the shelf.
    for (let row = 0; row < 3; row++) {
      for (let i = 0; i < 9; i++) {
        const x = (i - 4 + 0.25 * (row - 1)) * 0.075;
        shapes.push(
          drum(
            random() < 0.12 ? 'lamp-amber' : 'dial-white',
            [x, shelf + 0.335 + row * 0.042, face],
            'z',
            0.013,
            0.004,
            10,
            1,
          ),
          drum('plastic-ivory', [x, shelf, 0.1 + row * 0.05 + 0.02], 'y', 0.018, 0.022, 10, 1),
        );
      }
    }
    return shapes;
  },
};
