import type { Shape, Vec2 } from '../../shapes.ts';
import { cushion, slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A bed, `width` (1.5) × `depth` (2.0), mattress top 0.55: padded head at −z (1.1 high), pillows, folded cover; `variant` `state` has posts, a
 * high crested head, a board at its foot, a bolster and gilt lines. Roles: `head`, `cover`, `wood`.
 */
export const doubleBed: Piece = {
  kind: 'double-bed',
  rest: 'floor',
  shapes: ({ width = 1.5, depth = 2, variant, roles = {} }) => {
    const wood = roles.wood ?? 'wood-dark';
    const back = -depth / 2;
    const shapes: Shape[] = [
      slab('black', [0, 0, 0.02], [width - 0.12, 0.08, depth - 0.16], 0),
      slab(wood, [0, 0.08, 0.03], [width, 0.24, depth - 0.06], 0.015),
      cushion('linen', [0, 0.43, 0.05], [width - 0.06, 0.22, depth - 0.16], 0.06, 0.012),
      cushion(
        roles.cover ?? 'cover-sand',
        [0, 0.475, 0.32],
        [width - 0.02, 0.16, depth - 0.66],
        0.05,
        0.014,
      ),
      cushion('linen', [0, 0.505, back + 0.72], [width - 0.01, 0.11, 0.26], 0.04, 0.006),
      slab(wood, [0, 0, back + 0.03], [width, 1.12, 0.06], 0.02),
    ];
    const fields = Math.max(2, Math.round(width / 0.4));
    for (let i = 0; i < fields; i++) {
      const w = (width - 0.06) / fields;
      shapes.push(
        cushion(
          roles.head ?? 'leather-ivory',
          [(i - (fields - 1) / 2) * w, 0.78, back + 0.08],
          [w - 0.006, 0.6, 0.07],
          0.03,
          0.02,
        ),
      );
    }
    const pillows = width > 1.1 ? [-1, 1] : [0];
    for (const s of pillows) {
      const w = pillows.length > 1 ? width / 2 - 0.1 : width - 0.2;
      shapes.push(
        cushion(
          'linen',
          [s * width * 0.245, 0.62, back + 0.36],
          [w, 0.15, 0.42],
          0.065,
          0.035,
          [-0.35, 0, 0],
        ),
      );
    }
    return variant === 'state' ? [...shapes, ...state(width, depth, wood, roles)] : shapes;
  },
};

/** Posts with gilt finials, the head's crest, the foot board and what lies on it. */
function state(
  width: number,
  depth: number,
  wood: string,
  roles: Readonly<Record<string, string>>,
): readonly Shape[] {
  const [w, back, front] = [width / 2, -depth / 2, depth / 2];
  const crest = Array.from({ length: 13 }, (_, i): Vec2 => {
    const u = i / 6 - 1;
    return [-u * (w - 0.03), 1.3 + 0.2 * (1 - Math.abs(u) ** 2.2)];
  });
  const posts = ([-1, 1] as const).flatMap((side) =>
    (
      [
        [back + 0.05, 1.46],
        [front - 0.06, 0.82],
      ] as const
    ).flatMap(([z, high]): Shape[] => {
      const x = side * (w - 0.02);
      return [
        turned(
          wood,
          [x, 0, z],
          [
            [0.03, 0],
            [0.046, 0.05],
            [0.036, 0.14],
            [0.044, high * 0.5],
            [0.03, high * 0.8],
            [0.044, high - 0.04],
            [0.044, high],
          ],
          12,
          2,
        ),
        turned(
          'gold',
          [x, high, z],
          [
            [0.03, 0],
            [0.018, 0.012],
            [0.036, 0.045],
            [0.03, 0.072],
            [0, 0.1],
          ],
          12,
        ),
      ];
    }),
  );
  return [
    {
      kind: 'prism',
      role: wood,
      detail: 2,
      axis: 'z',
      outline: [[-w + 0.03, 1.06], [w - 0.03, 1.06], ...crest],
      from: back,
      to: back + 0.07,
      bevel: 0.006,
    },
    slab('gold', [0, 1.1, back + 0.066], [width - 0.12, 0.016, 0.014], 0.004, 1),
    {
      kind: 'lathe',
      role: 'gold',
      detail: 1,
      axis: 'z',
      at: [0, 1.29, back + 0.066],
      profile: [
        [0.11, 0],
        [0.1, 0.02],
        [0.06, 0.012],
        [0.04, 0.03],
        [0, 0.034],
      ],
      segments: 20,
    },
    ...posts,
    slab(wood, [0, 0.1, front - 0.06], [width - 0.06, 0.6, 0.05], 0.012),
    slab('gold', [0, 0.62, front - 0.032], [width - 0.16, 0.014, 0.008], 0.003, 1),
    slab('gold', [0, 0.2, front - 0.032], [width - 0.16, 0.014, 0.008], 0.003, 1),
    {
      kind: 'lathe',
      role: roles.bolster ?? 'cloth-red',
      detail: 2,
      axis: 'x',
      at: [0, 0.66, back + 0.6],
      profile: [
        [0, -w * 0.72],
        [0.07, -w * 0.7],
        [0.085, -w * 0.5],
        [0.09, 0],
        [0.085, w * 0.5],
        [0.07, w * 0.7],
        [0, w * 0.72],
      ],
      segments: 14,
    },
    cushion(
      roles.throw ?? 'cloth-red',
      [0, 0.486, front - 0.34],
      [width + 0.004, 0.168, 0.3],
      0.05,
      0.01,
    ),
  ];
}
