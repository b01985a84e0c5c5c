import type { BoxShape, TubeShape, Vec3 } from '../shapes.ts';
import { turnPoint } from './turnPoint.ts';

/** Cord in the seam of a cushion, m (interior look sheet, What still looks fake, 4). */
const radius = 0.004;
/** The cord lies on the middle of the round edge. */
const middle = Math.SQRT1_2;

/** The piped seam round one face of a cushion: `face` 1 = its upper, 2 = its front (`side` 1) or lower, back (−1) face. */
export function piping(role: string, box: BoxShape, face: 1 | 2, side: 1 | -1 = 1): TubeShape {
  const half = box.size.map((length) => length / 2);
  const bevel = Math.min(box.bevel ?? 0, Math.min(...half));
  const other = face === 1 ? 2 : 1;
  const height = side * (half[face]! - bevel * (1 - middle));
  const path: Vec3[] = [];
  const corners: readonly (readonly [number, number])[] = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ];
  corners.forEach(([a, b], corner) => {
    for (let k = 0; k <= 2; k++) {
      const angle = (Math.PI / 2) * (corner + k / 2);
      const p: [number, number, number] = [0, 0, 0];
      p[0] = a * (half[0]! - bevel) + bevel * middle * Math.cos(angle);
      p[other] = b * (half[other]! - bevel) + bevel * middle * Math.sin(angle);
      p[face] = height;
      path.push(p);
    }
  });
  path.push(path[0]!);
  return {
    kind: 'tube',
    role,
    detail: 0,
    radius,
    sides: 4,
    path: path.map((p) => {
      const [x, y, z] = box.turn ? turnPoint(p, box.turn) : p;
      return [x + box.at[0], y + box.at[1], z + box.at[2]];
    }),
  };
}
