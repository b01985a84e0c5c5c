import type { PatchShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import { couplerShapes } from './coupler.ts';
import { mirrored } from './mirrored.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

/** Under the face: buffer beam with cut corners, plough, coupler, hoses, and the body's closed underside up to the bogie. */
export function headstockShapes(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const { beam, coupler } = spec;
  const sill = spec.section[0]![1];
  const half = [...hoses(spec), ...ploughHalf(spec, role)];
  return [
    {
      kind: 'prism',
      role: role('$beam'),
      detail: 2,
      axis: 'y',
      from: beam.low,
      to: sill + 0.015,
      bevel: 0.012,
      outline: beamPlan(spec),
    },
    {
      kind: 'prism',
      role: role('$beam'),
      detail: 1,
      axis: 'y',
      from: sill + 0.004,
      to: spec.belly + 0.05,
      outline: nosePlan(spec, skin, sill),
    },
    {
      kind: 'box',
      role: role('$beam'),
      detail: 1,
      at: [beam.x - 0.02, coupler.y, 0],
      size: [0.07, 0.4, 0.52],
      bevel: 0.02,
    },
    {
      // Behind the plough's bars, or the light under the body shines through them.
      kind: 'box',
      role: role('$beam'),
      detail: 1,
      at: [spec.plough.end + 0.09, (spec.plough.low + beam.low) / 2 + 0.14, 0],
      size: [0.06, beam.low - spec.plough.low - 0.26, 2 * spec.plough.halfLow - 0.2],
    },
    ...couplerShapes(coupler.look, coupler.y, beam.x),
    ...half,
    ...half.map(mirrored),
  ];
}

function beamPlan({ beam, plough }: LocomotiveSpec): readonly Vec2[] {
  const back = plough.end + 0.12;
  const flat = beam.half - beam.chamfer;
  return [
    [beam.x, -flat],
    [beam.x + 0.3, -beam.half],
    [back, -beam.half],
    [back, beam.half],
    [beam.x + 0.3, beam.half],
    [beam.x, flat],
  ];
}

/** The face's outline at the sill, a little inside the skin, back to where the first bogie needs the room. */
function nosePlan(spec: LocomotiveSpec, skin: Skin, sill: number): readonly Vec2[] {
  const half = skin.halfWidth(sill);
  const right = [0, 0.45, 0.75, 0.92].map((t): Vec2 => {
    const [x, , z] = skin.onFace(half * t, sill + 0.01, -0.02);
    return [x, z];
  });
  const back = spec.bogies[0]!.x - 3;
  return [
    ...right,
    [skin.frontEnd(sill), half - 0.02],
    [Math.max(back, skin.frontEnd(sill) + 0.1), half - 0.02],
    [Math.max(back, skin.frontEnd(sill) + 0.1), -half + 0.02],
    [skin.frontEnd(sill), -half + 0.02],
    ...right
      .slice(1)
      .reverse()
      .map(([x, z]): Vec2 => [x, -z]),
  ];
}

/** Right half of the plough: a raked blade, and above `solidTo` upright bars. */
function ploughHalf(spec: LocomotiveSpec, role: (name: string) => string): readonly Shape[] {
  const { plough } = spec;
  const at = (t: number, y: number, back: number): Vec3 => {
    const up = (y - plough.low) / (plough.high - plough.low);
    const half = plough.halfLow + (plough.halfHigh - plough.halfLow) * up;
    const lean = 0.16 * (up - 0.5);
    return [
      plough.centre +
        (plough.end - plough.centre) * t ** 1.25 +
        lean * 0.5 +
        back +
        Math.max(0, lean) * 0.4,
      y,
      half * t,
    ];
  };
  const columns = [0, 0.25, 0.5, 0.75, 1];
  const heights = [plough.low, plough.low + 0.1, plough.solidTo];
  const blade = (
    back: number,
    reverse: boolean,
    look: Pick<PatchShape, 'detail' | 'only'>,
    top = plough.solidTo,
  ): PatchShape => ({
    kind: 'patch',
    role: role('$plough'),
    ...look,
    creaseRows: [1],
    rows: [...heights.slice(0, -1), top].map((y) => {
      const row = columns.map((t) => at(t, y, back + (y === plough.low ? -0.03 : 0)));
      return reverse ? row.reverse() : row;
    }),
  });
  const rim: PatchShape = {
    kind: 'patch',
    role: role('$plough'),
    detail: 0,
    rows: [
      columns.map((t) => at(t, plough.solidTo, 0)),
      columns.map((t) => at(t, plough.solidTo, 0.03)),
    ],
  };
  const side: PatchShape = {
    kind: 'patch',
    role: role('$plough'),
    detail: 0,
    rows: heights.map((y) => {
      const back = y === plough.low ? -0.03 : 0;
      return [at(1, y, back), at(1, y, back + 0.03)];
    }),
  };
  const ribs = [0.12, 0.31, 0.5, 0.69, 0.88].map(
    (t, i): Shape => ({
      kind: 'tube',
      role: role('$plough'),
      detail: i % 4 === 0 ? 1 : 0,
      radius: 0.022,
      sides: 4,
      path: [at(t, plough.low + 0.08, -0.006), at(t, plough.high + 0.02, 0.03)],
    }),
  );
  const [low, high] = [at(1, plough.low, 0), at(1, plough.high, 0)];
  // The plate turns back along the side and carries the blade on the beam.
  const cheek: Shape = {
    kind: 'prism',
    role: role('$plough'),
    detail: 1,
    axis: 'z',
    outline: [
      [low[0] + 0.02, low[1] + 0.02],
      [low[0] + 0.1, low[1] + 0.04],
      [high[0] + 0.32, high[1] + 0.02],
      [high[0] + 0.02, high[1] + 0.02],
    ],
    from: low[2] - 0.06,
    to: low[2] - 0.035,
  };
  return [
    blade(0, false, { detail: 2, only: 'near' }),
    // Far away the bars are one with the plate.
    blade(0, false, { detail: 2, only: 'far' }, plough.high),
    blade(0.03, true, { detail: 0 }),
    rim,
    side,
    cheek,
    ...ribs,
  ];
}

/** Brake hoses beside the coupler, each with its cock. */
function hoses(spec: LocomotiveSpec): readonly Shape[] {
  const { x, low } = spec.beam;
  return [0.34, 0.52].flatMap((z, i): Shape[] => {
    const y = low + 0.12;
    return [
      {
        kind: 'tube',
        role: 'hose',
        detail: 0,
        radius: 0.026,
        sides: 5,
        path: [
          [x - 0.12, y, z],
          [x - 0.24, y - 0.08, z],
          [x - 0.3, y - 0.3, z + 0.01],
          [x - 0.17, y - 0.46, z + 0.03],
        ],
      },
      {
        kind: 'box',
        role: i === 0 ? 'cock' : 'coupler',
        detail: 0,
        at: [x - 0.07, y, z],
        size: [0.16, 0.07, 0.06],
      },
      {
        kind: 'box',
        role: 'coupler',
        detail: 0,
        at: [x - 0.15, y - 0.47, z + 0.03],
        size: [0.1, 0.06, 0.07],
      },
    ];
  });
}
