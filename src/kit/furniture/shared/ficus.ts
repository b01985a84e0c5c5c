import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { leafBlade } from '../leafBlade.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { plantPot } from './plantPot.ts';

/** Leaves of one stem stand in a spiral, each turned on by the golden angle, radians. */
const golden = 2.39996;
const perStem = 26;

/** A leafy indoor tree in a pot, `height` 1.8 m, `width` 0.8 m, with `count` (3) stems of broad leaves. Roles: `pot`. */
export const ficus: Piece = {
  kind: 'ficus',
  rest: 'floor',
  shapes: ({ width = 0.8, height = 1.8, count = 3, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const pot = 0.38;
    const shapes: Shape[] = [...plantPot(roles.pot ?? 'pot', Math.min(0.42, width * 0.5), pot)];
    for (let k = 0; k < count; k++) {
      const angle = (2 * Math.PI * k) / count + random();
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const top = height - 0.08 - 0.16 * k;
      const path = [0, 0.35, 0.7, 1].map((t): Vec3 => {
        const out = 0.03 + width * 0.12 * t + 0.02 * Math.sin(5 * t + angle);
        return [c * out, pot - 0.06 + (top - pot + 0.06) * t, s * out];
      });
      shapes.push(bar('bark', path, 0.012, 5, 2));
      for (let i = 0; i < perStem; i++) {
        const t = 0.1 + (0.9 * i) / (perStem - 1);
        const from = along(path, t);
        const light = random();
        const size = (0.25 + 0.1 * random()) * (1.05 - 0.3 * t);
        const room = width / 2 - Math.hypot(from[0], from[2]);
        const heading = i * golden + angle;
        const outward = Math.cos(heading - Math.atan2(from[2], from[0]));
        shapes.push(
          ...leafBlade({
            roles: light > 0.7 ? ['leaf-light', 'leaf-green'] : ['leaf-green', 'leaf-dark'],
            from,
            heading,
            length: outward > 0.2 ? Math.min(size, Math.max(0.16, room / outward)) : size,
            width: size * 0.48,
            rise: 0.75 - 0.5 * (1 - t),
            droop: 1.5,
            fold: 0.22,
            steps: 3,
          }),
        );
      }
    }
    return shapes;
  },
};

function along(path: readonly Vec3[], t: number): Vec3 {
  const place = Math.min(path.length - 1.001, t * (path.length - 1));
  const i = Math.floor(place);
  const w = place - i;
  const [a, b] = [path[i]!, path[i + 1]!];
  return [a[0] + (b[0] - a[0]) * w, a[1] + (b[1] - a[1]) * w, a[2] + (b[2] - a[2]) * w];
}
