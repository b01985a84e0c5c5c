import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, face, hose } from './parts.ts';

/** Desk telephones beside the box that enciphers them, `count` (2) apparatus 0.2 wide each, 0.26 deep; one reaches from +z. */
export const securePhones: Piece = {
  kind: 'secure-phones',
  rest: 'top',
  shapes: ({ count = 2 }) => {
    const shapes: Shape[] = [];
    const box = -(count * 0.22) / 2 - 0.02;
    shapes.push(slab('machine-grey', [box, 0, -0.02], [0.17, 0.075, 0.22], 0.008));
    shapes.push(face('screen-device', [box, 0.045, 0.092], [0.06, 0.025], undefined, 0));
    shapes.push(slab('defib-green', [box + 0.055, 0.04, 0.09], [0.01, 0.01, 0.006], 0, 0));
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.22 + 0.09;
      const body = i % 2 ? 'lacquer-white' : 'machine-black';
      shapes.push(block(body, [x, 0.052, 0], [0.19, 0.05, 0.22], 0.014, [0.24, 0, 0]));
      shapes.push(
        block(
          'black-gloss',
          [x + 0.035, 0.085, -0.05],
          [0.09, 0.008, 0.06],
          0.002,
          [0.24, 0, 0],
          0,
        ),
      );
      shapes.push(
        face('keyboard', [x + 0.035, 0.067, 0.045], [0.09, 0.1], [-Math.PI / 2 + 0.24, 0, 0], 0),
      );
      // Handset across its left side.
      shapes.push(block(body, [x - 0.058, 0.1, 0], [0.042, 0.025, 0.2], 0.012, [0.24, 0, 0], 1));
      for (const z of [-0.085, 0.085]) {
        shapes.push(
          block(
            body,
            [x - 0.058, 0.085 - z * 0.24, z],
            [0.046, 0.032, 0.045],
            0.012,
            [0.24, 0, 0],
            1,
          ),
        );
      }
      shapes.push(
        hose(
          'black',
          [
            [x - 0.06, 0.06, 0.105],
            [x - 0.09, 0.012, 0.14],
            [x - 0.1, 0.008, 0.05],
            [x - 0.1, 0.01, -0.1],
          ],
          0.005,
        ),
      );
    }
    return shapes;
  },
};
