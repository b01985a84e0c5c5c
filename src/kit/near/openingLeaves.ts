import type { ExteriorPart } from '../../model/train.ts';
import type { CoachFrame } from '../coach/coachFrame.ts';
import { type RingProfile, sideRing } from '../coach/patches.ts';
import { bar, block, cylinder } from '../coach/solids.ts';
import { openingLeafRows, openingPanels } from '../exterior/opening-side.ts';
import { sidesOf } from '../exterior/part.ts';
import type { Shape, Vec2 } from '../shapes.ts';

/** The pressed border that stiffens a leaf: a raised flat between two bends (by eye). */
const pressing: RingProfile = [
  { out: -0.13, proud: 0.001 },
  { out: -0.112, proud: 0.026 },
  { out: -0.04, proud: 0.03 },
  { out: -0.03, proud: 0.03 },
  { out: -0.012, proud: 0.001 },
];

/** Leaves of an opening side close by: pressed borders, posts and a drip rail round them, hinge knuckles, locking rods, hooks. */
export function openingLeaves(part: ExteriorPart, frame: CoachFrame): readonly Shape[] {
  const { at, length = 14, count = openingPanels } = part;
  const x: Vec2 = [at - length / 2, at + length / 2];
  const width = length / count;
  return sidesOf(part).flatMap((side): readonly Shape[] => {
    const z = (y: number, proud: number) => frame.skin(side, y, proud);
    const out = (y: number, low: number, high: number): Vec2 => [z(y, low), z(y, high)];
    const shapes: Shape[] = [...surround(frame, side, x)];
    for (let i = 0; i < count; i += 1) {
      const left = x[0] + i * width;
      for (const [k, [from, to]] of openingLeafRows.entries()) {
        const hole = { at: left + width / 2, width, from, to, corner: 0.07 };
        const role = k === 0 ? 'body-low' : 'body-side';
        shapes.push(sideRing(role, 0, side, hole, pressing, 3, z));
        // Knuckles: the lower leaf turns about its foot, the upper one about its head.
        const y = k === 0 ? from + 0.03 : to - 0.02;
        const away = k === 0 ? 1 : -1;
        for (const t of [0.08, 0.36, 0.64, 0.92]) {
          const along = left + t * width;
          shapes.push(cylinder('damper', 0, 'x', [along, y, z(y, 0.04)], 0.02, [-0.09, 0.09], 8));
          const strap: Vec2 = [along - 0.035, along + 0.035];
          const reach: Vec2 = [y, y + away * 0.2];
          shapes.push(
            block(
              role,
              0,
              strap,
              [Math.min(...reach), Math.max(...reach)],
              out(y + away * 0.1, 0.02, 0.042),
            ),
          );
        }
      }
      shapes.push(...locks(frame, side, left, width));
    }
    return shapes;
  });
}

/** Posts at both ends, the rail that keeps rain off the upper hinges, the foot rail that the lower leaf rests on. */
function surround(frame: CoachFrame, side: 1 | -1, x: Vec2): readonly Shape[] {
  const [low, high] = [openingLeafRows[0]![0], openingLeafRows[1]![1]];
  const out = (y: number, from: number, to: number): Vec2 => [
    frame.skin(side, y, from),
    frame.skin(side, y, to),
  ];
  const shapes: Shape[] = [];
  for (const [edge, way] of [
    [x[0], -1],
    [x[1], 1],
  ] as const) {
    const span: Vec2 = way < 0 ? [edge - 0.11, edge - 0.025] : [edge + 0.025, edge + 0.11];
    shapes.push(block('body-low', 0, span, [low, 1.92], out(1.6, 0, 0.036), 0.008));
    shapes.push(block('body-side', 0, span, [1.99, high], out(2.6, 0, 0.036), 0.008));
  }
  const reach: Vec2 = [x[0] - 0.16, x[1] + 0.16];
  shapes.push(
    block('body-side', 0, reach, [high + 0.018, high + 0.05], out(high, -0.03, 0.075), 0.008),
  );
  shapes.push(
    block('body-sill', 0, reach, [low - 0.05, low - 0.015], out(low, -0.03, 0.06), 0.008),
  );
  return shapes;
}

/** Rods that hold an upper leaf top and bottom with a lever to turn each, and the hooks of the lower leaf. */
function locks(frame: CoachFrame, side: 1 | -1, left: number, width: number): readonly Shape[] {
  const [from, to] = openingLeafRows[1]!;
  const z = (y: number, proud: number) => frame.skin(side, y, proud);
  const middle = (from + to) / 2;
  const shapes: Shape[] = [];
  for (const [along, way] of [
    [left + 0.24, 1],
    [left + width - 0.24, -1],
  ] as const) {
    const rod = z(middle, 0.032);
    shapes.push(
      bar(
        'handrail',
        0,
        [
          [along, from + 0.02, rod],
          [along, to - 0.12, rod],
        ],
        0.014,
        6,
      ),
    );
    for (const y of [from + 0.1, from + 0.5, to - 0.22]) {
      const guide: Vec2 = [along - 0.035, along + 0.035];
      shapes.push(block('coupler', 0, guide, [y - 0.02, y + 0.02], [z(y, 0), z(y, 0.052)]));
    }
    const y = from + 0.32;
    shapes.push(
      bar(
        'handrail',
        0,
        [
          [along, y, z(y, 0.035)],
          [along + way * 0.03, y, z(y, 0.06)],
          [along + way * 0.27, y - 0.03, z(y, 0.05)],
        ],
        0.012,
        6,
      ),
    );
    const hook: Vec2 = [along - 0.03, along + 0.03];
    const low = openingLeafRows[0]![1];
    shapes.push(block('coupler', 0, hook, [low - 0.16, low + 0.03], [z(low, 0), z(low, 0.04)]));
  }
  return shapes;
}
