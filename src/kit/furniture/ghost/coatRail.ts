import type { Shape, Vec3 } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum, pipe } from './parts.ts';

/** An open wardrobe with hat shelf and rail, `width` (1.2) × 0.5, 1.95 high, with `count` (4) coats on hangers. */
export const coatRail: Piece = {
  kind: 'coat-rail',
  rest: 'floor',
  shapes: ({ width = 1.2, count = 4, seed = 1, roles = {} }) => {
    const wood = roles.wood ?? 'veneer-dark';
    const shapes: Shape[] = [
      slab(wood, [0, 0, -0.235], [width, 1.95, 0.03], 0.004),
      slab(wood, [0, 0, 0], [width, 0.12, 0.48], 0.008),
      slab(wood, [0, 1.66, 0], [width, 0.03, 0.48], 0.006),
      slab(wood, [0, 1.92, 0], [width, 0.03, 0.5], 0.006),
      drum('brass', [-width / 2 + 0.02, 1.56, 0], 'x', 0.014, width - 0.04, 8),
      slab('lamp-strip', [0, 1.645, 0.2], [width - 0.1, 0.012, 0.02], 0, 1),
    ];
    for (const s of [-1, 1]) {
      shapes.push(slab(wood, [s * (width / 2 - 0.015), 0.12, 0], [0.03, 1.8, 0.48], 0.006));
    }
    const cloths = ['coat-navy', 'coat-grey', 'coat-camel', 'black'];
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) / count - 0.5) * (width - 0.25) + 0.02 * (((seed + i) % 3) - 1);
      const role = cloths[(seed + i * 3) % cloths.length] ?? 'coat-navy';
      shapes.push(...coat(role, x, turn + 0.15 * (((seed + i * 2) % 3) - 1)));
    }
    return shapes;
  },
};

/** Turn of a coat on its rail, radians: half towards who stands before it, so that it shows its front and a sleeve. */
const turn = 0.7;

/** A coat on a hanger at x: body, wider skirt, shoulders that slope, sleeves, collar. */
function coat(role: string, x: number, yaw: number): readonly Shape[] {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  // Along its shoulders (`across`) and out of its front.
  const at = (across: number, y: number, out = 0): Vec3 => [
    x + across * s + out * c,
    y,
    across * c - out * s,
  ];
  const round = (y: number, size: Vec3): Shape =>
    cushion(role, at(0, y), size, 0.035, 0.008, [0, yaw, 0]);
  return [
    round(1.16, [0.1, 0.52, 0.3]),
    round(0.78, [0.11, 0.44, 0.36]),
    ...[-1, 1].flatMap((way): Shape[] => [
      pipe(role, [at(way * 0.03, 1.44), at(way * 0.17, 1.38), at(way * 0.2, 1.28)], 0.045, 2, 8),
      pipe(
        role,
        [at(way * 0.2, 1.29), at(way * 0.215, 1.05, 0.02), at(way * 0.2, 0.84, 0.05)],
        0.042,
        2,
        8,
      ),
    ]),
    pipe(role, [at(-0.06, 1.44, 0.05), at(0, 1.475), at(0.06, 1.44, 0.05)], 0.022, 1, 6),
    // The front's edge, and the hanger with its hook.
    pipe('black', [at(0, 1.4, 0.056), at(0.01, 0.6, 0.062)], 0.004, 0, 4),
    pipe('veneer-dark', [at(-0.17, 1.41), at(0, 1.47), at(0.17, 1.41)], 0.008, 0, 5),
    pipe('brass', [at(0, 1.47), at(0, 1.57)], 0.004, 0, 5),
  ];
}
