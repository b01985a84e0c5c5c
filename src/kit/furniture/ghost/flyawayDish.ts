import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { block, drum, hose, pipe, spun } from './parts.ts';

/** Radius and depth of the bowl, m. */
const bowl = { radius: 0.44, deep: 0.15 };

/** Height of the bowl's middle over the floor, m. */
const middle = 0.92;

/**
 * A dish for satellites on its tripod, as one sets it up beside a train: the bowl looks to +z, its feed on three struts before
 * it, its box and a coil of cable below; 0.9 wide, 0.8 deep, 1.4 high. Roles: `dish`.
 */
export const flyawayDish: Piece = {
  kind: 'flyaway-dish',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const dish = roles.dish ?? 'lacquer-white';
    const at: Vec3 = [0, middle, -0.06];
    const curve = Array.from({ length: 7 }, (_, i): Vec2 => {
      const r = 0.03 + ((bowl.radius - 0.03) * i) / 6;
      return [r, bowl.deep * (r / bowl.radius) ** 2];
    });
    const back = curve.map(([r, z]): Vec2 => [r, z - 0.014]).toReversed();
    const feed: Vec3 = [0, middle, 0.24];
    const shapes: Shape[] = [
      spun(dish, at, 'z', [...curve, [bowl.radius + 0.012, bowl.deep], ...back], 32, 2),
      drum('case-grey', [0, middle, -0.1], 'z', 0.06, 0.055, 14, 1),
      drum('black', [0, middle, 0.16], 'z', 0.03, 0.08, 12, 2),
      spun(
        'aluminium',
        feed,
        'z',
        [
          [0, -0.05],
          [0.05, -0.05],
          [0.042, 0],
          [0, 0],
        ],
        14,
        2,
      ),
      // The mast, with the hinge that tilts the bowl, and its legs.
      drum('aluminium', [0, 0.36, -0.14], 'y', 0.026, middle - 0.36, 12, 2),
      block('case-grey', [0, middle, -0.125], [0.12, 0.16, 0.06], 0.01),
      drum('black', [0, 0.52, -0.14], 'y', 0.045, 0.05, 12, 1),
      block('case-grey', [0, 0.2, -0.14], [0.26, 0.24, 0.2], 0.012),
      block('scope-green', [-0.05, 0.25, -0.038], [0.1, 0.05, 0.004], 0.001),
      ...[0.03, 0.07].map((x) => drum('black', [x, 0.25, -0.04], 'z', 0.013, 0.016, 10, 1)),
    ];
    for (let k = 0; k < 3; k++) {
      const a = (k / 3) * 2 * Math.PI + Math.PI / 2;
      const rim: Vec3 = [
        bowl.radius * 0.97 * Math.cos(a),
        middle + bowl.radius * 0.97 * Math.sin(a),
        at[2] + bowl.deep,
      ];
      shapes.push(pipe('aluminium', [rim, [0, middle, 0.21]], 0.007, 1, 6));
      const b = (k / 3) * 2 * Math.PI - Math.PI / 2;
      const foot: Vec3 = [0.33 * Math.cos(b), 0.012, -0.12 + 0.27 * Math.sin(b)];
      shapes.push(
        pipe('aluminium', [[0, 0.62, -0.14], foot], 0.014, 2, 8),
        drum('rubber', [foot[0], 0, foot[2]], 'y', 0.03, 0.014, 10, 1),
      );
    }
    shapes.push(
      hose(
        'black',
        [
          [0, middle - 0.06, -0.14],
          [0.08, 0.7, -0.16],
          [0.12, 0.4, -0.14],
          [0.1, 0.3, -0.1],
        ],
        0.008,
        1,
      ),
    );
    return shapes;
  },
};
