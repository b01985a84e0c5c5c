import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { alternator } from './alternator.ts';
import { dieselEngine } from './dieselEngine.ts';
import { engineCooler } from './engineCooler.ts';

/**
 * A diesel engine with its generator on one frame, along x: 4.6 × 1.25 m, 1.75 high, and an exhaust that rises to `height`
 * (2.3). Generator at −x, cooler at +x. Roles: `engine`, `generator`.
 */
export const generatorSet: Piece = {
  kind: 'generator-set',
  rest: 'floor',
  shapes: ({ width = 4.6, depth = 1.25, height = 2.3, roles = {} }) => {
    const paint = roles.engine ?? 'engine-green';
    const coil = roles.generator ?? 'engine-grey';
    const w = width / 2;
    const d = depth / 2;
    const [ex0, ex1] = [-w + width * 0.37, w - width * 0.19];
    const shapes: Shape[] = [];
    for (const z of [-1, 1]) {
      shapes.push(
        block('engine-black', [-w, w], [0.02, 0.22], [z * (d - 0.3), z * (d - 0.16)], 0.008),
        ...[-w + 0.3, 0, w - 0.3].map((x) =>
          block(
            'rubber',
            [x - 0.08, x + 0.08],
            [0, 0.03],
            [z * (d - 0.32), z * (d - 0.14)],
            0.01,
            1,
          ),
        ),
      );
    }
    for (const x of [-w + 0.06, -w * 0.3, w * 0.3, w - 0.06]) {
      shapes.push(
        block('engine-black', [x - 0.06, x + 0.06], [0.04, 0.2], [-d + 0.2, d - 0.2], 0.006),
      );
    }
    shapes.push(...alternator(coil, -w + 0.12, -w + width * 0.35));
    shapes.push(...dieselEngine(paint, ex0, ex1, d, height));
    shapes.push(...engineCooler(w - width * 0.15, w - 0.04, d));
    return shapes;
  },
};
