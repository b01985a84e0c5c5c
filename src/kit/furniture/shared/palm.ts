import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { leafBlade } from '../leafBlade.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { plantPot } from './plantPot.ts';

const greens = ['leaf-green', 'leaf-dark', 'leaf-light'] as const;
const pairs = 8;

/**
 * A palm in a pot, `height` 1.7 m and about as wide as `width` (0.9 m), with `count` (9) arching fronds of narrow leaves.
 * Roles: `pot`.
 */
export const palm: Piece = {
  kind: 'palm',
  rest: 'floor',
  shapes: ({ width = 0.9, height = 1.7, count = 9, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const potHeight = 0.36;
    const potWidth = Math.min(0.42, width * 0.48);
    const shapes: Shape[] = [...plantPot(roles.pot ?? 'pot', potWidth, potHeight)];
    const stem = height * 0.16;
    for (let k = 0; k < 3; k++) {
      const angle = k * 2.1;
      shapes.push(
        turned(
          'bark',
          [0.035 * Math.cos(angle), potHeight - 0.04, 0.035 * Math.sin(angle)],
          [
            [0.022, 0],
            [0.017, stem * 0.5],
            [0.012, stem],
          ],
          6,
        ),
      );
    }
    const crown = potHeight + stem - 0.06;
    for (let i = 0; i < count; i++) {
      const lean = 0.22 + 0.78 * (i / count) + 0.1 * random();
      const heading = i * 2.4 + 0.4 * random();
      // Upright fronds reach the full height, leaning ones the full width.
      const length = (height - crown) * (1.08 - 0.16 * lean) * (0.92 + 0.12 * random());
      shapes.push(...frond(crown, heading, length, lean, width / 2, random));
    }
    return shapes;
  },
};

/** A rachis that arches over, with pairs of leaves along it; none reaches further than `reach` from the plant's axis. */
function frond(
  y0: number,
  heading: number,
  length: number,
  lean: number,
  reach: number,
  random: () => number,
): readonly Shape[] {
  const points: (readonly [number, number, number])[] = [];
  let [out, y, slope] = [0.02, y0, Math.PI / 2 - 0.3 * lean];
  const steps = pairs + 2;
  for (let i = 0; i <= steps; i++) {
    points.push([out, y, slope]);
    const step = length / steps;
    out += step * Math.cos(slope);
    y += step * Math.sin(slope);
    slope -= (0.5 + 1.35 * lean) / steps;
  }
  const last = points.at(-1)![0];
  const scale = Math.min(1, (reach * 0.9) / Math.max(last, 0.01));
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const at = ([a, up]: readonly [number, number, number]): Vec3 => [
    c * a * scale,
    up,
    s * a * scale,
  ];
  const shapes: Shape[] = [bar('stem', points.map(at), 0.006, 3, 1)];
  for (let k = 2; k < points.length; k++) {
    const t = (k - 2) / (points.length - 3);
    const point = points[k]!;
    const size = (0.1 + 0.2 * Math.sin(Math.PI * (0.15 + 0.75 * t))) * Math.min(1, length / 0.9);
    const room = reach - Math.hypot(at(point)[0], at(point)[2]);
    for (const side of [-1, 1]) {
      const role = greens[Math.floor(random() * greens.length)] ?? 'leaf-green';
      const spread = 1.15 - 0.75 * t;
      shapes.push(
        ...leafBlade({
          roles: [role, role === 'leaf-dark' ? 'leaf-green' : 'leaf-dark'],
          from: at(point),
          heading: heading + side * spread,
          length: Math.min(size, Math.max(0.07, room / Math.max(0.5, Math.cos(spread)))),
          width: 0.036,
          rise: point[2] * 0.55 + 0.15 * random(),
          droop: 1.0 + 0.3 * random(),
          fold: 0.3,
          steps: 2,
        }),
      );
    }
  }
  return shapes;
}
