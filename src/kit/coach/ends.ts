import { couplerShapes } from '../couplers/index.ts';
import type { PatchShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import { type CoachFrame, type EndPlace, endPlace } from './coachFrame.ts';
import { endFittings } from './endFittings.ts';
import { gangway } from './gangway.ts';
import { slab } from './slab.ts';
import { endChamfer } from './walls.ts';

/** A gangway needs this much room before the end wall, and a body of this height behind it. */
const leastReach = 0.2;
const leastCrown = 3.75;

/** Both ends of a coach with all that hangs on them. */
export function ends(frame: CoachFrame): readonly Shape[] {
  return [...end(frame, 'head'), ...end(frame, 'tail')];
}

function end(frame: CoachFrame, which: 'head' | 'tail'): readonly Shape[] {
  const { vehicle } = frame;
  const place = endPlace(vehicle, which);
  const loading = which === 'tail' && vehicle.exterior.some(({ part }) => part === 'loading-door');
  const open = (which === 'head' ? vehicle.gangway.head : vehicle.gangway.tail) && !loading;
  const fits = frame.head >= leastReach && frame.section.crown >= leastCrown;
  const kind = open && fits ? vehicle.gangway.kind : 'none';
  return [
    ...endWall(frame, place),
    ...(loading ? [] : corridorDoor(frame, place)),
    ...gangway(kind, frame.head, place),
    ...couplerShapes(vehicle.coupler, frame.head, place),
    ...endFittings(frame, place, loading),
  ];
}

/** The flat end and the chamfer round it. */
function endWall(frame: CoachFrame, place: EndPlace): readonly Shape[] {
  const outline = [...frame.section.wall, ...frame.section.roofBends.slice(1)];
  const inset = (z: number) => Math.max(0.004, z - endChamfer);
  const row = ([z, y]: Vec2): Vec3[] => {
    const top = Math.min(y, frame.section.crown - 0.012);
    return [place(frame.head, top, -inset(z)), place(frame.head, top, inset(z))];
  };
  const wall: PatchShape = {
    kind: 'patch',
    role: 'end',
    detail: 2,
    rows: outline.map(row),
  };
  const loop = [
    ...outline,
    ...outline
      .slice(0, -1)
      .toReversed()
      .map(([z, y]): Vec2 => [-z, y]),
  ];
  const rim = (d: number, by: number): Vec3[] =>
    loop.map(([z, y]) =>
      place(
        frame.head + d,
        Math.min(y, by > 0 ? frame.section.crown - 0.012 : y),
        Math.sign(z) * Math.max(0, Math.abs(z) - by),
      ),
    );
  const chamfer: PatchShape = {
    kind: 'patch',
    role: 'end',
    detail: 1,
    rows: [rim(endChamfer, 0), rim(0, endChamfer)],
  };
  return [wall, chamfer];
}

/** The door to the next car, in the middle of the end. */
function corridorDoor(frame: CoachFrame, place: EndPlace): readonly Shape[] {
  const low = frame.vehicle.body.floor + 0.05;
  const top = Math.min(low + 1.9, frame.section.crown - 0.35);
  const y: Vec2 = [low, top];
  const d = frame.head;
  return [
    slab('rubber', 1, place, [d - 0.009, d], [low - 0.03, top + 0.04], [-0.41, 0.41]),
    slab('end', 1, place, [d - 0.02, d + 0.01], y, [-0.37, 0.37], 0.01),
    slab('glass', 1, place, [d - 0.026, d], [top - 0.85, top - 0.25], [-0.17, 0.17]),
    slab('rubber', 0, place, [d - 0.023, d], [top - 0.89, top - 0.21], [-0.2, 0.2], 0.004),
  ];
}
