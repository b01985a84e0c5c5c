import type { Shape, Vec2 } from '../shapes.ts';

/** A part of a coupler's head: plan (x, z), x from the coupler face, and half its height. */
interface Claw {
  readonly plan: readonly Vec2[];
  readonly half: number;
}

/** Plans of the reference sheet of vehicles, section 9, moved so that nothing lies before 0; cut into neck and two claws. */
const heads: Readonly<Record<'sa3' | 'knuckle', readonly Claw[]>> = {
  sa3: [
    {
      half: 0.12,
      plan: [
        [0.38, -0.1],
        [0.38, 0.1],
        [0.16, 0.16],
        [0.12, 0.05],
        [0.12, -0.03],
        [0.16, -0.18],
      ],
    },
    // Small claw.
    {
      half: 0.14,
      plan: [
        [0.24, 0.2],
        [0.06, 0.19],
        [0.02, 0.09],
        [0.1, 0.05],
        [0.22, 0.08],
      ],
    },
    // Large claw.
    {
      half: 0.18,
      plan: [
        [0.2, -0.22],
        [0.01, -0.22],
        [0, -0.1],
        [0.1, -0.03],
        [0.2, -0.08],
      ],
    },
  ],
  knuckle: [
    {
      half: 0.12,
      plan: [
        [0.38, -0.09],
        [0.38, 0.09],
        [0.22, 0.15],
        [0.14, 0.03],
        [0.12, -0.1],
        [0.2, -0.17],
      ],
    },
    // The knuckle that swings.
    {
      half: 0.13,
      plan: [
        [0.25, 0.17],
        [0.09, 0.17],
        [0, 0.11],
        [0.01, 0.03],
        [0.1, 0.06],
        [0.2, 0.05],
      ],
    },
    // Guard arm.
    {
      half: 0.15,
      plan: [
        [0.25, -0.17],
        [0.09, -0.2],
        [0.05, -0.16],
        [0.13, -0.1],
        [0.26, -0.08],
      ],
    },
  ],
};

/** The automatic coupler that a locomotive carries, from its face at x = 0 back into the beam at `beam`. */
export function couplerShapes(look: 'sa3' | 'knuckle', y: number, beam: number): readonly Shape[] {
  const half = look === 'sa3' ? 0.18 : 0.15;
  const shapes: Shape[] = [
    ...heads[look].map(
      ({ plan, half: reach }): Shape => ({
        kind: 'prism',
        role: 'coupler',
        detail: 1,
        axis: 'y',
        outline: plan,
        from: y - reach,
        to: y + reach,
        bevel: 0.018,
      }),
    ),
    {
      kind: 'box',
      role: 'coupler',
      detail: 1,
      at: [(0.3 + beam) / 2 + 0.1, y, 0],
      size: [beam - 0.3 + 0.2, 0.15, 0.13],
      bevel: 0.03,
    },
    {
      kind: 'box',
      role: 'coupler',
      detail: 2,
      only: 'far',
      at: [0.17, y, 0],
      size: [0.34, 0.3, 0.36],
    },
    // Release lever along the beam.
    {
      kind: 'tube',
      role: 'damper',
      detail: 0,
      radius: 0.012,
      sides: 5,
      path: [
        [beam - 0.12, y + half + 0.04, 0.08],
        [beam - 0.09, y + 0.12, 0.24],
        [beam - 0.09, y + 0.12, 1.02],
        [beam - 0.07, y - 0.06, 1.1],
      ],
    },
  ];
  if (look === 'knuckle') {
    shapes.push({
      kind: 'lathe',
      role: 'coupler',
      detail: 0,
      axis: 'y',
      at: [0.07, y, 0.12],
      segments: 10,
      profile: [
        [0.045, -0.19],
        [0.045, 0.19],
        [0, 0.19],
      ],
      creases: [1],
    });
  }
  return shapes;
}
