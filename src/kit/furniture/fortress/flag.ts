import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Stripes of the national flag from one long edge to the other, as shares of its height. */
const stripes = [
  ['flag-blue', 0.17],
  ['flag-white', 0.03],
  ['flag-red', 0.6],
  ['flag-white', 0.03],
  ['flag-blue', 0.17],
] as const;

/** The national flag hanging in folds from a pole with a gilt point, `height` 1.95 m. */
export const flag: Piece = {
  kind: 'flag',
  rest: 'floor',
  shapes: ({ height = 1.95 }) => {
    const top = height - 0.1;
    const long = height * 0.66;
    const heights = [0, 0.25, 0.5, 0.75, 0.92, 1].map((t) => top - long + long * t);
    const rows: Vec3[][] = [];
    const roles: string[] = [];
    let at = 0;
    const steps = 4;
    for (const [role, share] of stripes) {
      const parts = share > 0.3 ? steps * 3 : share > 0.1 ? steps : 1;
      for (let k = 0; k < parts; k++) {
        rows.push(line(at + (share * k) / parts, heights, top));
        roles.push(role);
      }
      at += share;
    }
    rows.push(line(1, heights, top));
    const shapes: Shape[] = [
      turned(
        'gold',
        [0, 0, 0],
        [
          [0, 0],
          [0.15, 0],
          [0.15, 0.02],
          [0.06, 0.05],
          [0.03, 0.12],
          [0.014, 0.14],
        ],
        16,
        2,
      ),
      bar(
        'wood-black',
        [
          [0, 0.1, 0],
          [0, height - 0.08, 0],
        ],
        0.012,
        8,
        2,
      ),
      turned(
        'gold',
        [0, height - 0.1, 0],
        [
          [0.018, 0],
          [0.014, 0.03],
          [0.024, 0.05],
          [0, 0.1],
        ],
        8,
        1,
      ),
      { kind: 'patch', role: 'flag-red', detail: 2, rows, rowRoles: roles },
    ];
    return shapes;
  },
};

/** A vertical line of the hanging cloth: gathered at the pole's top, falling wider; from the top down. */
function line(t: number, heights: readonly number[], top: number): Vec3[] {
  return heights.toReversed().map((y): Vec3 => {
    const down = (top - y) / 1.2;
    const wide = 0.06 + 0.26 * Math.min(1, down * 1.4);
    const fold = 0.045 * Math.min(1, 0.35 + down) * Math.sin(t * 16);
    return [-0.02 + wide * t * 1.1 - 0.05, y - 0.16 * t * (1 - 0.5 * down), 0.02 + fold + 0.03 * t];
  });
}
