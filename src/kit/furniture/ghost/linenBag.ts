import type { Shape, Vec3 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { drum, hose } from './parts.ts';

const around = 30;

/** Up the bag: share of its height, share of its radius, depth of its folds as a share of that. */
const up: readonly (readonly [number, number, number])[] = [
  [0, 0.1, 0],
  [0.01, 0.86, 0.02],
  [0.1, 1, 0.03],
  [0.3, 1.02, 0.03],
  [0.5, 0.97, 0.05],
  [0.64, 0.78, 0.1],
  [0.74, 0.5, 0.2],
  [0.81, 0.24, 0.22],
  [0.84, 0.2, 0.12],
  [0.9, 0.27, 0.3],
  [1, 0.34, 0.4],
];

/** A full laundry bag that has slumped, `width` (0.42) across and `height` (0.5): soft sides, its neck gathered by a cord. Roles: `cloth`, `cord`. */
export const linenBag: Piece = {
  kind: 'linen-bag',
  rest: 'floor',
  shapes: ({ width = 0.42, height = 0.5, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const [phase, lean, turn] = [6 * random(), 0.05 + 0.04 * random(), 6 * random()];
    const r = width / 2.2;
    const rows = Array.from({ length: around + 1 }, (_, k) => {
      const a = (2 * Math.PI * (k % around)) / around;
      return up.map(([t, share, fold]): Vec3 => {
        const soft =
          1 + 0.05 * Math.sin(2 * a + phase) * (1 - t) + 0.03 * Math.sin(3 * a - 4 * t + phase);
        const out = r * share * soft * (1 + fold * Math.sin(9 * a + 2 * Math.sin(phase + 3 * t)));
        const [dx, dz] = [lean * t * t * Math.cos(turn), lean * t * t * Math.sin(turn)];
        return [out * Math.cos(a) + dx, t * height, out * Math.sin(a) + dz];
      });
    });
    const neck: Vec3 = [lean * 0.69 * Math.cos(turn), 0.825 * height, lean * 0.69 * Math.sin(turn)];
    const cord = roles.cord ?? 'blanket-blue';
    const shapes: Shape[] = [
      { kind: 'patch', role: roles.cloth ?? 'sack-cream', detail: 2, rows },
      drum(cord, neck, 'y', r * 0.26, 0.018, 12, 1),
      hose(
        cord,
        [
          [neck[0] + r * 0.22, neck[1] + 0.01, neck[2]],
          [neck[0] + r * 0.5, neck[1] - 0.03, neck[2] + 0.02],
          [neck[0] + r * 0.85, neck[1] - 0.14, neck[2] + 0.02],
        ],
        0.006,
        1,
      ),
    ];
    return shapes;
  },
};
