import { cylinder } from '../coach/solids.ts';
import type { Detail, LatheShape, Shape, Vec2 } from '../shapes.ts';
import type { BogieDesign } from './design.ts';

/** Height of the flange below the tread, and width of the rim (reference sheet, end details). */
const flange = 0.028;
const rim = 0.135;

/**
 * A wheelset: origin at the middle of the axle, axis z. The wheels' inner faces stand `gauge − 0.080` m apart, so that the
 * flanges fit between the rails. Drawn at levels 0 and 1; far away the bogie's own discs stand for it.
 */
export function wheelsetShapes(design: BogieDesign, gauge: number): readonly Shape[] {
  const inner = (gauge - 0.08) / 2;
  const end = design.journal + 0.02;
  const axle: LatheShape = {
    kind: 'lathe',
    role: 'wheel',
    detail: 0,
    at: [0, 0, 0],
    axis: 'z',
    segments: 12,
    creases: [1, 4],
    profile: [
      [0.065, -end],
      [0.065, -inner - rim],
      [0.085, -inner],
      [0.082, -inner * 0.6],
      [0.082, inner * 0.6],
      [0.085, inner],
      [0.065, inner + rim],
      [0.065, end],
    ],
  };
  const shapes: Shape[] = [axle, ...wheel(design.wheelRadius, inner, 1)];
  shapes.push(...wheel(design.wheelRadius, inner, -1));
  if (design.driven) {
    shapes.push(cylinder('wheel', 0, 'z', [0, 0, 0], design.wheelRadius * 0.62, [-0.42, -0.3], 20));
  } else {
    // Discs of the axle brake, between the wheels.
    for (const z of [-0.34, 0.34]) {
      shapes.push(cylinder('tread', 0, 'z', [0, 0, 0], 0.29, [z - 0.045, z + 0.045], 20));
    }
  }
  return shapes;
}

/**
 * One wheel, turned: hub, dished web and rim in one profile, the polished tread with the flange's root in another.
 *
 *      inner face │‾‾‾‾‾‾‾‾‾│ outer face
 *         flange ⌣‾ tread 1:20
 */
function wheel(radius: number, inner: number, side: 1 | -1): readonly LatheShape[] {
  const r = radius;
  const body: Vec2[] = [
    [0.083, 0.03],
    [r - 0.07, 0.02],
    [r - 0.06, 0],
    [r + flange - 0.004, 0.002],
    [r + flange, 0.014],
    [r + 0.006, 0.036],
  ];
  const tread: Vec2[] = [
    [r + 0.006, 0.036],
    [r, 0.06],
    [r - 0.005, rim],
  ];
  const face: Vec2[] = [
    [r - 0.005, rim],
    [r - 0.06, rim],
    [r - 0.08, rim - 0.055],
    [0.06, rim - 0.075],
  ];
  const hub: Vec2[] = [
    [0.17, rim - 0.075],
    [0.14, rim + 0.012],
    [0.06, rim + 0.012],
  ];
  return [
    turned('wheel', 1, body, [2, 3], inner, side, r),
    turned('tread', 1, tread, [], inner, side, r),
    turned('wheel', 1, face, [1, 2], inner, side, r),
    { ...turned('wheel', 0, hub, [1], inner, side, r), segments: 16 },
  ];
}

/** The profile of the right wheel, mirrored for the left one: heights change sign, so the order is turned round. */
function turned(
  role: string,
  detail: Detail,
  points: readonly Vec2[],
  creases: readonly number[],
  inner: number,
  side: 1 | -1,
  radius: number,
): LatheShape {
  const placed = points.map(([r, h]): Vec2 => [r, side * (inner + h)]);
  const last = points.length - 1;
  return {
    kind: 'lathe',
    role,
    detail,
    only: 'near',
    at: [0, 0, 0],
    axis: 'z',
    segments: radius > 0.5 ? 28 : 24,
    profile: side === 1 ? placed : placed.reverse(),
    creases: side === 1 ? creases : creases.map((i) => last - i),
  };
}
