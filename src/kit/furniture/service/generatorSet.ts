import { block } from '../../inside/shell/block.ts';
import type { LatheShape, Shape, Vec2, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A diesel engine with its generator on one frame, along x: 4.6 × 1.25 m, 1.75 high, and an exhaust that rises to `height`
 * (2.3). Generator at −x, cooler at +x. Roles: `engine`, `generator`.
 */
export const generatorSet: Piece = {
  kind: 'generator-set',
  rest: 'floor',
  shapes: ({ width = 4.6, depth = 1.25, height = 2.3, roles = {} }) => {
    const paint = roles.engine ?? 'engine-green';
    const coil = roles.generator ?? 'engine-grey';
    const w = width / 2;
    const d = depth / 2;
    const [ex0, ex1] = [-w + width * 0.37, w - width * 0.19];
    const shapes: Shape[] = [];
    for (const z of [-1, 1]) {
      shapes.push(
        block('engine-black', [-w, w], [0.02, 0.22], [z * (d - 0.3), z * (d - 0.16)], 0.008),
        ...[-w + 0.3, 0, w - 0.3].map((x) =>
          block(
            'rubber',
            [x - 0.08, x + 0.08],
            [0, 0.03],
            [z * (d - 0.32), z * (d - 0.14)],
            0.01,
            1,
          ),
        ),
      );
    }
    for (const x of [-w + 0.06, -w * 0.3, w * 0.3, w - 0.06]) {
      shapes.push(
        block('engine-black', [x - 0.06, x + 0.06], [0.04, 0.2], [-d + 0.2, d - 0.2], 0.006),
      );
    }
    shapes.push(...alternator(coil, -w + 0.12, -w + width * 0.35));
    shapes.push(...engine(paint, ex0, ex1, d, height));
    shapes.push(...cooler(w - width * 0.15, w - 0.04, d));
    return shapes;
  },
};

function drum(
  role: string,
  x: number,
  y: number,
  profile: readonly Vec2[],
  segments = 20,
): LatheShape {
  return {
    kind: 'lathe',
    role,
    detail: 2,
    axis: 'x',
    at: [x, y, 0],
    profile,
    segments,
    creases: profile.map((_, i) => i),
  };
}

function alternator(role: string, from: number, to: number): readonly Shape[] {
  const long = to - from;
  const r = 0.44;
  const shapes: Shape[] = [
    drum(role, from, 0.72, [
      [0, 0],
      [r * 0.7, 0],
      [r * 0.86, 0.1],
      [r, 0.16],
      [r, long - 0.2],
      [r * 0.9, long - 0.14],
      [r * 0.9, long],
      [0, long],
    ]),
    block(role, [from + 0.2, to - 0.3], [0.2, 0.36], [-0.36, 0.36], 0.01),
    block(role, [from + 0.35, to - 0.35], [1.12, 1.42], [-0.24, 0.24], 0.012),
    block('steel', [from + 0.39, to - 0.39], [1.17, 1.37], [0.24, 0.25], 0.003, 1),
    bar(
      'rubber',
      [
        [from + 0.5, 1.3, -0.22],
        [from + 0.5, 1.3, -0.42],
        [from + 0.5, 0.1, -0.44],
      ],
      0.03,
      7,
    ),
  ];
  // Cooling slots round the bearing end.
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * 2 * Math.PI + 0.2;
    const [y, z] = [0.72 + Math.sin(a) * r * 0.5, Math.cos(a) * r * 0.5];
    shapes.push(
      block(
        'black',
        [from - 0.006, from + 0.002],
        [y - 0.05, y + 0.05],
        [z - 0.05, z + 0.05],
        0.004,
        0,
      ),
    );
  }
  return shapes;
}

function engine(
  role: string,
  from: number,
  to: number,
  d: number,
  height: number,
): readonly Shape[] {
  const long = to - from;
  const shapes: Shape[] = [
    block('engine-black', [from + 0.08, to - 0.08], [0.2, 0.46], [-0.3, 0.3], 0.05),
    block(role, [from + 0.04, to - 0.04], [0.44, 1.02], [-0.36, 0.36], 0.02),
    drum(role, from - 0.16, 0.72, [
      [0, 0],
      [0.42, 0],
      [0.46, 0.06],
      [0.46, 0.2],
      [0, 0.2],
    ]),
    drum(
      'engine-black',
      to - 0.03,
      0.6,
      [
        [0, 0],
        [0.2, 0],
        [0.2, 0.07],
        [0.08, 0.07],
        [0.08, 0.12],
        [0, 0.12],
      ],
      16,
    ),
  ];
  const heads = 6;
  const pitch = (long - 0.2) / heads;
  for (let i = 0; i < heads; i++) {
    const x = from + 0.1 + pitch * (i + 0.5);
    for (const side of [-1, 1]) {
      // Two banks of heads that lean outwards.
      shapes.push({
        kind: 'box',
        role,
        detail: 2,
        at: [x, 1.13, side * 0.25],
        size: [pitch - 0.03, 0.26, 0.3],
        bevel: 0.02,
        turn: [side * 0.55, 0, 0],
      });
      shapes.push({
        kind: 'box',
        role: 'steel',
        detail: 1,
        at: [x, 1.245, side * 0.32],
        size: [pitch - 0.07, 0.05, 0.24],
        bevel: 0.015,
        turn: [side * 0.55, 0, 0],
      });
      shapes.push(
        block(
          'engine-black',
          [x - pitch * 0.3, x + pitch * 0.3],
          [0.54, 0.86],
          [side * 0.36, side * 0.376],
          0.01,
          1,
        ),
      );
      shapes.push(
        bar(
          'copper',
          [
            [x, 1.24, side * 0.1],
            [x, 1.3, side * 0.17],
            [x, 1.27, side * 0.24],
          ],
          0.008,
          5,
          0,
        ),
      );
    }
  }
  shapes.push(
    bar(
      'engine-rust',
      [
        [from + 0.15, 1.34, 0],
        [to - 0.3, 1.34, 0],
      ],
      0.085,
      10,
      2,
    ),
    bar(
      'engine-rust',
      [
        [from + 0.32, 1.36, 0],
        [from + 0.32, 1.62, 0],
        [from + 0.32, height, 0],
      ],
      0.075,
      10,
      2,
    ),
    turned(
      'lagging',
      [from + 0.32, 1.62, 0],
      [
        [0.09, 0],
        [0.105, 0.03],
        [0.105, height - 1.68],
        [0.09, height - 1.64],
      ],
      12,
    ),
    {
      kind: 'lathe',
      role: 'steel',
      detail: 2,
      axis: 'x',
      at: [from + 0.5, 1.56, 0],
      profile: [
        [0, 0],
        [0.1, 0],
        [0.17, 0.05],
        [0.17, 0.13],
        [0.09, 0.18],
        [0.09, 0.3],
        [0, 0.3],
      ],
      segments: 14,
    },
    block('engine-black', [to - 0.7, to - 0.25], [1.42, 1.7], [-0.2, 0.2], 0.05),
    ...[0.16, 0.3, 0.44].map(
      (at): Shape =>
        turned(
          'filter-white',
          [to - at, 0.44, d - 0.18],
          [
            [0, 0],
            [0.055, 0],
            [0.055, 0.24],
            [0.05, 0.26],
            [0, 0.26],
          ],
          10,
          1,
        ),
    ),
    bar(
      'copper',
      [
        [from + 0.2, 0.5, d - 0.2],
        [to - 0.6, 0.5, d - 0.2],
        [to - 0.6, 0.9, 0.37],
      ],
      0.016,
      6,
    ),
  );
  return shapes;
}

function cooler(from: number, to: number, d: number): readonly Shape[] {
  const x = (from + to) / 2;
  const shapes: Shape[] = [
    block('engine-black', [from, to], [0.2, 1.7], [-d + 0.06, d - 0.06], 0.015),
    block('steel', [to, to + 0.012], [0.3, 1.6], [-d + 0.12, d - 0.12], 0.004, 1),
    block('steel', [from + 0.04, to - 0.04], [1.7, 1.75], [-d + 0.2, d - 0.2], 0.01, 1),
    bar(
      'rubber',
      [
        [x, 1.55, 0.1],
        [from - 0.2, 1.5, 0.1],
        [from - 0.35, 1.2, 0.2],
      ],
      0.045,
      8,
    ),
  ];
  for (let i = 0; i < 18; i++) {
    const y = 0.34 + i * 0.07;
    shapes.push(
      block('black', [to + 0.011, to + 0.015], [y, y + 0.03], [-d + 0.15, d - 0.15], 0, 0),
    );
  }
  // Guard rings before the fan.
  for (const r of [0.12, 0.24, 0.36, 0.46]) {
    const path: Vec3[] = Array.from({ length: 21 }, (_, i): Vec3 => {
      const a = (i / 20) * 2 * Math.PI;
      return [from - 0.05, 0.92 + Math.sin(a) * r, Math.cos(a) * r];
    });
    shapes.push(bar('steel', path, 0.006, 4, 1));
  }
  shapes.push({
    kind: 'lathe',
    role: 'engine-black',
    detail: 1,
    axis: 'x',
    at: [from - 0.045, 0.92, 0],
    profile: [
      [0, 0],
      [0.09, 0],
      [0.09, 0.04],
      [0, 0.04],
    ],
    segments: 10,
  });
  return shapes;
}
