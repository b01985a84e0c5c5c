import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const blades = 6;

/**
 * A radiator with `count` (2) large fans in rings before it, driven by belts from one motor on the floor, along x: `width`
 * (2.6) × 0.62, 2.0 high, its back to a wall. Roles: `frame`.
 */
export const beltFan: Piece = {
  kind: 'belt-fan',
  rest: 'floor',
  shapes: ({ width = 2.6, depth = 0.62, height = 2, count = 2, roles = {} }) => {
    const frame = roles.frame ?? 'engine-green';
    const [w, d] = [width / 2, depth / 2];
    const step = width / count;
    const r = Math.min(step * 0.4, 0.52);
    const y = height - r - 0.22;
    const face = -d + 0.24;
    const shapes: Shape[] = [
      block('engine-black', [-w + 0.04, w - 0.04], [0.3, height - 0.06], [-d, face - 0.06], 0.01),
      block(frame, [-w, w], [height - 0.08, height], [-d, face], 0.015),
      block(frame, [-w, w], [0.22, 0.34], [-d, face], 0.015),
      ...[-w, w - 0.08].map((x) => block(frame, [x, x + 0.08], [0, height], [-d, face], 0.012)),
      // The core's tubes seen between the rings.
      ...Array.from({ length: Math.round(width / 0.075) - 2 }, (_, i) => {
        const x = -w + 0.1 + i * 0.075;
        return block(
          'copper',
          [x, x + 0.02],
          [0.36, height - 0.1],
          [face - 0.062, face - 0.05],
          0,
          0,
        );
      }),
      // Motor on its slide, a pulley, and its box.
      {
        kind: 'lathe',
        role: 'engine-grey',
        detail: 2,
        axis: 'z',
        at: [0, 0.3, face - 0.02],
        profile: [
          [0, 0],
          [0.17, 0.01],
          [0.19, 0.04],
          [0.19, 0.2],
          [0.17, 0.22],
          [0, 0.22],
        ],
        segments: 18,
      },
      block('engine-black', [-0.3, 0.3], [0, 0.1], [face - 0.04, d - 0.08], 0.01),
      {
        kind: 'lathe',
        role: 'engine-black',
        detail: 1,
        axis: 'z',
        at: [0, 0.3, face + 0.21],
        profile: [
          [0, 0],
          [0.12, 0],
          [0.11, 0.03],
          [0.12, 0.06],
          [0, 0.06],
        ],
        segments: 18,
      },
      block('engine-grey', [-0.12, 0.12], [0.46, 0.58], [face + 0.02, face + 0.16], 0.012, 1),
      bar(
        'tank-red',
        [
          [-w + 0.04, height - 0.03, face - 0.02],
          [-w + 0.04, height - 0.03, d - 0.1],
          [-w + 0.04, 0.3, d - 0.1],
          [-w + 0.04, 0.1, d - 0.1],
        ],
        0.045,
        9,
        1,
      ),
      bar(
        'engine-blue',
        [
          [w - 0.06, 0.3, face - 0.02],
          [w - 0.06, 0.3, d - 0.1],
          [w - 0.06, 0.08, d - 0.1],
        ],
        0.045,
        9,
        1,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + step * (i + 0.5);
      shapes.push(...fan([x, y, face], r, frame), ...belt(x, y, face + 0.24, r));
    }
    return shapes;
  },
};

/** A fan in its ring: blades, hub with a pulley, and a guard of rings and spokes. */
function fan([x, y, z]: Vec3, r: number, frame: string): readonly Shape[] {
  const ring = (radius: number, at: number): Vec3[] =>
    Array.from({ length: 25 }, (_, i): Vec3 => {
      const a = (i / 24) * 2 * Math.PI;
      return [x + Math.cos(a) * radius, y + Math.sin(a) * radius, at];
    });
  const shapes: Shape[] = [
    {
      kind: 'lathe',
      role: frame,
      detail: 2,
      axis: 'z',
      at: [x, y, z - 0.04],
      profile: [
        [r + 0.05, 0],
        [r + 0.05, 0.14],
        [r + 0.02, 0.16],
        [r, 0.14],
        [r, 0],
      ],
      segments: 28,
      creases: [1],
    },
    {
      kind: 'lathe',
      role: 'engine-black',
      detail: 1,
      axis: 'z',
      at: [x, y, z],
      profile: [
        [0.11, 0],
        [0.11, 0.08],
        [0.04, 0.1],
        [0.04, 0.18],
        [0.1, 0.2],
        [0.09, 0.23],
        [0.1, 0.26],
        [0, 0.26],
      ],
      segments: 16,
      creases: [1],
    },
  ];
  for (let i = 0; i < blades; i++) {
    const a = (i / blades) * 2 * Math.PI + 0.3;
    const at = 0.1 + (r - 0.12) / 2;
    shapes.push({
      kind: 'box',
      role: 'aluminium',
      detail: 1,
      at: [x + Math.cos(a) * at, y + Math.sin(a) * at, z + 0.03],
      size: [r - 0.13, 0.17, 0.012],
      bevel: 0.004,
      turn: [0.5 * Math.cos(a), 0.5 * Math.sin(a), a],
    });
  }
  for (const part of [0.4, 0.7, 1])
    shapes.push(bar('steel', ring(r * part, z + 0.125), 0.007, 4, part === 1 ? 1 : 0));
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * 2 * Math.PI;
    shapes.push(
      bar(
        'steel',
        [
          [x + Math.cos(a) * 0.12, y + Math.sin(a) * 0.12, z + 0.125],
          [x + Math.cos(a) * (r + 0.03), y + Math.sin(a) * (r + 0.03), z + 0.125],
        ],
        0.006,
        4,
        0,
      ),
    );
  }
  return shapes;
}

/** The two runs of a belt from the motor's pulley to a fan's, with a guard over its lower half. */
function belt(x: number, y: number, z: number, r: number): readonly Shape[] {
  const long = Math.hypot(x, y - 0.3);
  const [nx, ny] = [-(y - 0.3) / long, x / long];
  const run = (side: 1 | -1): Shape => ({
    kind: 'tube',
    role: 'rubber',
    detail: 1,
    path: [
      [side * nx * 0.115, 0.3 + side * ny * 0.115, z],
      [x + side * nx * 0.095, y + side * ny * 0.095, z],
    ],
    radius: 0.014,
    sides: 5,
  });
  const t = Math.min(0.42, r);
  return [
    run(1),
    run(-1),
    {
      kind: 'box',
      role: 'marking-yellow',
      detail: 1,
      at: [x * t * 0.9, 0.3 + (y - 0.3) * t * 0.9, z + 0.045],
      size: [long * 0.46, 0.3, 0.02],
      bevel: 0.01,
      turn: [0, 0, Math.atan2(y - 0.3, x)],
    },
  ];
}
