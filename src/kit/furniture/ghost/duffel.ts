import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/** A travelling bag of strong cloth that lies along x: `width` (0.62) × `depth` (0.3) × `height` (0.28). Roles: `cloth`, `strap`. */
export const duffel: Piece = {
  kind: 'duffel',
  rest: 'top',
  shapes: ({ width = 0.62, depth = 0.3, height = 0.28, roles = {} }) => {
    const cloth = roles.cloth ?? 'bag-black';
    const strap = roles.strap ?? 'belt';
    const shapes: Shape[] = [
      pad(cloth, [0, height / 2, 0], [width, height, depth], {
        radius: Math.min(height, depth) * 0.34,
        puff: 0.012,
        round: 2,
      }),
    ];
    for (const side of [-1, 1]) {
      const x = side * width * 0.22;
      shapes.push(
        bar(
          strap,
          [
            [x, height * 0.3, depth / 2 + 0.004],
            [x, height * 0.86, depth / 2 - 0.03],
            [x * 0.7, height + 0.05, 0.03],
            [-x * 0.7, height + 0.05, 0.03],
          ].map(([a = 0, b = 0, c = 0]) => [a, b, c] as const),
          0.009,
          4,
          0,
        ),
      );
    }
    return shapes;
  },
};
