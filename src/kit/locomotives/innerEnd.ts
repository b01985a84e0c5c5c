import type { Shape, Vec2, Vec3 } from '../shapes.ts';
import { couplerShapes } from './coupler.ts';
import { rectangle, rounded } from './polygon.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';
import { turned } from './turned.ts';

const folds = 6;

/** The flat end of a single-cab unit: wall, corridor door, bellows to the other unit, coupler. */
export function innerEnd(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const x = spec.wallEnd;
  const sill = spec.section[0]![1];
  return [
    {
      kind: 'patch',
      role: role('$end'),
      detail: 2,
      rows: skin.levels.map((y): readonly Vec3[] => [
        [x, y, skin.halfWidth(y)],
        [x, y, -skin.halfWidth(y)],
      ]),
    },
    ...bellows(x, spec.length - 0.012),
    {
      kind: 'box',
      role: role('$door'),
      detail: 0,
      at: [x + 0.012, 2.2, 0],
      size: [0.03, 1.85, 0.7],
      bevel: 0.01,
    },
    {
      kind: 'box',
      role: role('$beam'),
      detail: 2,
      at: [x - 0.2, sill - 0.16, 0],
      size: [0.4, 0.44, 2.5],
      bevel: 0.03,
    },
    ...[-1, 1].map(
      (side): Shape => ({
        kind: 'tube',
        role: 'handrail',
        detail: 0,
        radius: 0.014,
        sides: 6,
        path: [
          [x - 0.01, 1.3, side * 1.36],
          [x + 0.05, 1.32, side * 1.36],
          [x + 0.05, 2.6, side * 1.36],
          [x - 0.01, 2.62, side * 1.36],
        ],
      }),
    ),
    ...couplerShapes(spec.coupler.look, spec.coupler.y, spec.length - x).map((shape) =>
      turned(shape, spec.length),
    ),
  ];
}

/** Pleated bellows, 1.3 wide and y 1.18 to 3.36 (reference sheet, section 9), and the steel frame at its mouth. */
function bellows(from: number, to: number): readonly Shape[] {
  const loop = (grow: number): readonly Vec2[] => {
    const points = rounded(rectangle(-0.65 - grow, 1.2 - grow, 0.65 + grow, 3.36 + grow), 0.2, 3);
    return [...points, points[0]!];
  };
  const ring = (x: number, grow: number): readonly Vec3[] => loop(grow).map(([z, y]) => [x, y, z]);
  const pitch = (to - 0.06 - from) / folds;
  const rows = Array.from({ length: folds * 2 + 1 }, (_, i) =>
    ring(from + (pitch * i) / 2, i % 2 === 0 ? -0.06 : 0),
  );
  return [
    {
      kind: 'patch',
      role: 'gangway',
      detail: 1,
      // Columns run the other way round, so that the folds look outwards.
      rows: rows.map((row) => row.toReversed()),
      creaseRows: rows.map((_, i) => i),
    },
    {
      kind: 'box',
      role: 'gangway',
      detail: 2,
      only: 'far',
      at: [(from + to) / 2, 2.28, 0],
      size: [to - from, 2.16, 1.3],
    },
    {
      kind: 'patch',
      role: 'underframe',
      detail: 1,
      rows: [
        ring(to - 0.06, 0.01).toReversed(),
        ring(to, 0.01).toReversed(),
        ring(to, -0.14).toReversed(),
        ring(to - 0.06, -0.14).toReversed(),
      ],
      creaseRows: [1, 2],
    },
  ];
}
