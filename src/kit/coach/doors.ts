import type { Door } from '../../model/train.ts';
import type { Hole, Shape, Vec2, Vec3, WallShape } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { handle } from './handle.ts';
import { plate, sideRing } from './patches.ts';
import { hung, slidingDoor } from './slidingDoor.ts';
import { bar, block } from './solids.ts';
import { steps } from './steps.ts';

/** Depth of a door leaf behind the skin (reference sheet, end details). */
const recess = 0.055;
/** The openings that doors cut in one side; sliding doors cut none. */
export function doorHoles(frame: CoachFrame, side: 1 | -1): readonly (Hole & { fill: string })[] {
  return doorsOn(frame, side)
    .filter(({ kind }) => kind !== 'sliding')
    .map(({ at, width, from, to }) => ({
      at,
      width,
      from,
      to,
      corner: 0.04,
      fill: 'door',
    }));
}

/** Leaves with their panes, handles and hinges, and at entrances steps and grab rails. */
export function doors(frame: CoachFrame): readonly Shape[] {
  return ([1, -1] as const).flatMap((side) =>
    doorsOn(frame, side).flatMap((door): readonly Shape[] => {
      const shapes: readonly Shape[] = [
        ...(door.kind === 'sliding'
          ? slidingDoor(frame, side, door, leaf(frame, side, door, hung, 0, []))
          : hingedDoor(frame, side, door)),
        ...(door.kind === 'entrance'
          ? [...rails(frame, side, door), ...steps(frame, side, door)]
          : []),
      ];
      return shapes;
    }),
  );
}

function doorsOn(frame: CoachFrame, side: 1 | -1): readonly Door[] {
  const other = side === 1 ? 'left' : 'right';
  return frame.vehicle.doors.filter((door) => door.side !== other);
}

function hingedDoor(frame: CoachFrame, side: 1 | -1, door: Door): readonly Shape[] {
  const { at, width, from, to } = door;
  const pane = paneOf(door);
  const face = (y: number, proud = 0) => frame.skin(side, y, proud - recess);
  const shapes: Shape[] = [leaf(frame, side, door, -recess, 0.012, pane ? [pane] : [])];
  if (pane) {
    const x: Vec2 = [pane.at - pane.width / 2 - 0.03, pane.at + pane.width / 2 + 0.03];
    const y: Vec2 = [pane.from - 0.03, pane.to + 0.03];
    shapes.push(plate('glass', 1, side, x, y, (up) => face(up, -0.02)));
    const ring = [
      { out: -0.004, proud: -0.02 },
      { out: 0.004, proud: 0.01 },
      { out: 0.026, proud: -0.002 },
    ];
    shapes.push(sideRing('window-frame', 0, side, pane, ring, 2, face));
  }
  const opening = { at, width, from, to, corner: 0.04 };
  const seal = [
    { out: -0.022, proud: 0.005 },
    { out: 0.004, proud: 0.005 },
  ];
  shapes.push(sideRing('rubber', 1, side, opening, seal, 1, face));
  const twin = width > 1.2;
  const grip = twin ? at - 0.09 : at + width * 0.34;
  const y = from + (to - from) * 0.46;
  shapes.push(handle(side, grip, y, face(y)));
  if (twin) {
    const seam: Vec2 = [at - 0.012, at + 0.012];
    shapes.push(plate('rubber', 1, side, seam, [from + 0.02, to - 0.02], (up) => face(up, 0.006)));
    shapes.push(handle(side, at + 0.09, y, face(y)));
  }
  // Hinges stand in the gap on the side away from the handle, and a strip over the door keeps the rain off.
  for (const t of [0.15, 0.5, 0.85]) {
    const up = from + (to - from) * t;
    const hinge = at - width / 2 + 0.018;
    const z = face(up);
    shapes.push(
      block(
        'window-frame',
        0,
        [hinge - 0.014, hinge + 0.014],
        [up - 0.05, up + 0.05],
        [z, z + side * 0.03],
      ),
    );
  }
  const over = frame.skin(side, to + 0.05);
  shapes.push(
    block(
      'door',
      0,
      [at - width / 2 - 0.06, at + width / 2 + 0.06],
      [to + 0.04, to + 0.058],
      [over - side * 0.01, over + side * 0.026],
    ),
  );
  return [
    ...shapes.map((shape): Shape => ({ ...shape, only: 'near' })),
    ...painted(frame, side, door, pane),
  ];
}

/** Far away a door is paint: its joint and its pane. */
function painted(
  frame: CoachFrame,
  side: 1 | -1,
  { at, width, from, to }: Door,
  pane: Hole | null,
): readonly Shape[] {
  const z = (y: number) => frame.skin(side, y, 0.012);
  const edges = [at - width / 2, ...(width > 1.2 ? [at] : []), at + width / 2];
  const shapes: Shape[] = edges.map((edge) =>
    plate('rubber', 2, side, [edge - 0.022, edge + 0.022], [from, to], z),
  );
  if (pane) {
    const x: Vec2 = [pane.at - pane.width / 2, pane.at + pane.width / 2];
    shapes.push(plate('glass', 2, side, x, [pane.from, pane.to], z));
  }
  return shapes.map((shape): Shape => ({ ...shape, only: 'far' }));
}

/** The skin of a door: the body's own section moved by `proud`, with the body's bands running on over it. */
function leaf(
  frame: CoachFrame,
  side: 1 | -1,
  { at, width, from, to }: Door,
  proud: number,
  margin: number,
  holes: readonly Hole[],
): WallShape {
  const inside = frame.section.wall.filter(([, y]) => y > from && y < to);
  const heights = [from - margin, ...inside.map(([, y]) => y), to + margin];
  return {
    kind: 'wall',
    role: 'body-side',
    detail: 1,
    side,
    from: at - width / 2 - margin,
    to: at + width / 2 + margin,
    section: heights.map((y): Vec2 => [frame.section.zAt(y) + proud, y]),
    bands: frame.plainBands,
    holes: holes.map((hole) => ({ ...hole, fill: 'glass' })),
  };
}

/** The pane in a leaf: only in single leaves of doors for people. */
function paneOf({ kind, at, width, from, to }: Door): Hole | null {
  if (kind === 'loading' || kind === 'sliding' || width > 1.2) return null;
  const low = from + (to - from) * 0.535;
  return { at, width: width * 0.58, from: low, to: low + 0.66, corner: 0.07 };
}

/** Grab rails 0.46 m either side of an entrance's middle (reference sheet, sections 6 and 7). */
function rails(frame: CoachFrame, side: 1 | -1, { at, from, to }: Door): readonly Shape[] {
  const low = from + 0.06;
  const high = to - 0.57;
  return [-0.46, 0.46].map((away) => {
    const x = at + away;
    const path: Vec3[] = [
      [x, low, frame.skin(side, low)],
      [x, low + 0.03, frame.skin(side, low, 0.055)],
      [x, high - 0.03, frame.skin(side, high, 0.055)],
      [x, high, frame.skin(side, high)],
    ];
    return { ...bar('handrail', 1, path, 0.015, 5), only: 'near' };
  });
}
