import type { PatchShape, Shape, Vec3 } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const seat = 0.44;
const stripes = 26;

/**
 * A rounded tub chair in a zebra print, 0.74 m wide, 0.7 m deep, `height` 0.82 m: seat and shell are grids whose rows are
 * black and white in turn.
 */
export const zebraChair: Piece = {
  kind: 'zebra-chair',
  rest: 'floor',
  shapes: ({ width = 0.74, height = 0.82, seed = 1 }) => {
    const random = seeded(seed);
    const r = width / 2;
    const shapes: Shape[] = [];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          turned(
            'wood-black',
            [x * r * 0.6, 0, z * r * 0.56],
            [
              [0.012, 0],
              [0.024, 0.16],
            ],
            8,
          ),
        );
      }
    }
    shapes.push(
      turned(
        'zebra-black',
        [0, 0.15, 0],
        [
          [0, 0],
          [r * 0.76, 0],
          [r * 0.8, 0.15],
          [0, 0.15],
        ],
        14,
        2,
      ),
      shell(r, height, random),
      cushion(r, random),
    );
    return shapes;
  },
};

/** Wave that bends the stripes, so that they do not run straight. */
const bend = (a: number, b: number) => 0.05 * Math.sin(a * 7 + b * 3);

/** Back and arms in one: round the seat from one arm's front to the other's, inside, over the rim and down outside. */
function shell(r: number, height: number, random: () => number): PatchShape {
  const thick = 0.1;
  const profile = (back: number): readonly (readonly [number, number])[] => {
    const top = 0.6 + (height - 0.6) * back;
    return [
      [r - thick, seat - 0.12],
      [r - thick, seat],
      [r - thick + 0.008, top - 0.05],
      [r - thick + 0.03, top - 0.01],
      [r - thick / 2, top],
      [r - 0.02, top - 0.02],
      [r, top - 0.07],
      [r - 0.01, 0.3],
      [r - 0.04, 0.15],
    ];
  };
  const at = (t: number, narrow: number): readonly Vec3[] =>
    profile(Math.sin(Math.PI * t) ** 1.4).map(([out, y]): Vec3 => {
      const angle = Math.PI * (1.28 * t - 0.14) + bend(t, y) * Math.sin(Math.PI * t);
      const middle = r - thick / 2;
      const radius = middle + (out - middle) * narrow;
      return [radius * Math.cos(angle), y, -radius * Math.sin(angle)];
    });
  const rows = [
    at(0, 0),
    ...Array.from({ length: stripes + 1 }, (_, i) => at(i / stripes, 1)),
    at(1, 0),
  ];
  const roles = print(stripes, random);
  // The arms' fronts are closed by a strip at each end.
  return {
    kind: 'patch',
    role: 'zebra-white',
    detail: 2,
    rows,
    rowRoles: [roles[0]!, ...roles, roles.at(-1)!],
    creaseRows: [1, rows.length - 2],
  };
}

function cushion(r: number, random: () => number): PatchShape {
  const inner = r - 0.09;
  const rows = Array.from({ length: 17 }, (_, i) => {
    const x = -inner + (2 * inner * i) / 16;
    const deep = Math.sqrt(Math.max(0, inner * inner - x * x));
    const front = Math.max(0.06, Math.min(deep, inner * 0.82)) + 0.08;
    const edge = Math.min(1, (1 - Math.abs(x) / inner) * 5);
    return [
      [-deep, seat - 0.02],
      [-deep * 0.6, seat + 0.012],
      [front * 0.4, seat + 0.018],
      [front - 0.03, seat - 0.005],
      [front, seat - 0.06],
      [front - 0.01, seat - 0.15],
    ].map(([z = 0, y = 0]): Vec3 => [x + bend(x, z) * 0.5 * edge, y - 0.02 * (1 - edge), z]);
  });
  return { kind: 'patch', role: 'zebra-white', detail: 2, rows, rowRoles: print(16, random) };
}

function print(count: number, random: () => number): readonly string[] {
  let dark = false;
  return Array.from({ length: count }, () => {
    dark = random() < 0.84 ? !dark : dark;
    return dark ? 'zebra-black' : 'zebra-white';
  });
}
