import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const steps = 5;

/** A built-in bathtub along x, `width` 1.6 × `depth` 0.75 m, rim at 0.56 m, its taps at −x. Roles: `casing`, `tub`, `metal`. */
export const bathtub: Piece = {
  kind: 'bathtub',
  rest: 'floor',
  shapes: ({ width = 1.6, depth = 0.75, height = 0.56, roles = {} }) => {
    const tub = roles.tub ?? 'porcelain';
    const metal = roles.metal ?? 'chrome';
    const [w, d] = [width / 2, depth / 2];
    const casing = roles.casing ?? 'tile-white';
    const inner = loop(w - 0.07, d - 0.07, 0.26);
    const low = loop(w - 0.2, d - 0.15, 0.2);
    const outer = loop(w, d, 0.03);
    const at = (line: readonly Vec2[], y: number): Vec3[] => line.map(([x, z]): Vec3 => [x, y, z]);
    const shapes: Shape[] = [
      ...[-1, 1].map((side) =>
        block(
          casing,
          [-w + 0.004, w - 0.004],
          [0, height - 0.03],
          [side * (d - 0.03), side * (d - 0.004)],
          0.003,
        ),
      ),
      ...[-1, 1].map((side) =>
        block(
          casing,
          [side * (w - 0.03), side * (w - 0.004)],
          [0, height - 0.03],
          [-d + 0.03, d - 0.03],
          0.003,
        ),
      ),
      // From the outer edge over the rim down into the tub.
      {
        kind: 'patch',
        role: tub,
        detail: 2,
        rows: [
          at(outer, height - 0.035),
          at(outer, height),
          at(inner, height),
          at(loop(w - 0.085, d - 0.085, 0.25), height - 0.02),
          at(low, 0.14),
          at(loop(0.05, 0.05, 0.04), 0.125),
        ],
        creaseRows: [1, 2],
      },
      bar(
        metal,
        [
          [-w + 0.05, height, 0],
          [-w + 0.05, height + 0.16, 0],
          [-w + 0.1, height + 0.19, 0],
          [-w + 0.18, height + 0.14, 0],
        ],
        0.014,
        7,
      ),
      ...[-0.09, 0.09].map(
        (z): Shape => ({
          kind: 'lathe',
          role: metal,
          detail: 0,
          axis: 'y',
          at: [-w + 0.05, height, z],
          profile: [
            [0.016, 0],
            [0.016, 0.04],
            [0.026, 0.045],
            [0.026, 0.06],
            [0, 0.064],
          ],
          segments: 8,
        }),
      ),
    ];
    return shapes;
  },
};

/** A rounded rectangle, closed, clockwise from above so that the faces of the rows look up and inwards. */
function loop(a: number, b: number, radius: number): readonly Vec2[] {
  const points: Vec2[] = [];
  for (let corner = 0; corner < 4; corner++) {
    const sx = corner === 0 || corner === 3 ? 1 : -1;
    const sz = corner < 2 ? 1 : -1;
    for (let k = 0; k <= steps; k++) {
      const angle = (Math.PI / 2) * (corner + k / steps);
      points.push([
        sx * (a - radius) + radius * Math.cos(angle),
        sz * (b - radius) + radius * Math.sin(angle),
      ]);
    }
  }
  points.push(points[0]!);
  return points.toReversed();
}
