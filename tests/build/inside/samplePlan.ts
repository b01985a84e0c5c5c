import { sofa } from '../../../src/kit/furniture/shared/sofa.ts';
import type { RoomWindow } from '../../../src/kit/rooms/room.ts';
import type { Box, PatchShape, Shape, Vec3 } from '../../../src/kit/shapes.ts';
import type { InsidePlan, InsideRoom, PlacedShapes } from '../../../src/plan/inside/types.ts';

export const floor = 1.3;
export const half = 1.4;
const height = 2.5;

/** A saloon, from x = 1 to x = 13, with a ceiling lamp near its head and one window at x = 9 on the right, and a dark store behind it. */
export function samplePlan(): InsidePlan {
  const rooms = [room('saloon', 1, 13, [windowAt(9)], [0]), room('store', 13.1, 17, [], [1])];
  const placed = [
    shell(0, 1, 13, [windowAt(9)]),
    shell(1, 13.1, 17, []),
    piece('lamp', 0, [2.5, floor + 2.46, 0], 0, [panel('lamp-panel')]),
    piece('sofa', 0, [6, floor, -0.9], 0, sofa.shapes({ count: 2 })),
    piece('chair', 0, [10, floor, 0.2], Math.PI / 2, sofa.shapes({ count: 1 })),
  ];
  return {
    carId: 'sample/1',
    length: 18,
    floor,
    half,
    rooms,
    cells: [
      { room: 0, box: boxOf(1, 13) },
      { room: 1, box: boxOf(13.1, 17) },
    ],
    placed,
    colliders: [],
    doors: [],
    items: [],
  };
}

export function piece(
  key: string,
  cell: number,
  at: Vec3,
  yaw: number,
  shapes: readonly Shape[],
): PlacedShapes {
  return {
    key,
    room: cell,
    cell,
    layer: 'always',
    at,
    yaw,
    shapes,
    of: 'piece',
    kind: key,
    rest: 'floor',
  };
}

function panel(role: string): Shape {
  return { kind: 'box', role, detail: 2, at: [0, 0, 0], size: [1.2, 0.04, 0.5] };
}

function windowAt(at: number): RoomWindow {
  return {
    side: 1,
    at,
    width: 1.2,
    from: floor + 0.82,
    to: floor + 1.65,
    corner: 0.1,
    frosted: false,
    thick: false,
  };
}

function boxOf(from: number, to: number): Box {
  return { min: [from, floor, -half], max: [to, floor + height, half] };
}

function room(
  id: string,
  from: number,
  to: number,
  windows: readonly RoomWindow[],
  cells: readonly number[],
): InsideRoom {
  const finish = {
    floor: 'planks',
    wall: 'wall-white',
    ceiling: 'ceiling',
    trim: 'trim',
    door: 'trim',
  };
  return {
    id,
    kind: 'empty',
    name: id,
    carKind: 'reception',
    taste: 'plain',
    from,
    to,
    half,
    floor,
    wallTop: floor + 2.1,
    crown: floor + height,
    windows,
    sideDoors: [],
    head: null,
    tail: null,
    amenities: [],
    seed: 1,
    fit: { finish, pieces: [] },
    cells,
  };
}

/** Floor, ceiling, end walls and side walls, all looking in; the right one has the windows' holes. */
function shell(
  index: number,
  from: number,
  to: number,
  windows: readonly RoomWindow[],
): PlacedShapes {
  const top = floor + height;
  const a: Vec3 = [from, floor, -half];
  const b: Vec3 = [to, floor, -half];
  const c: Vec3 = [from, floor, half];
  const d: Vec3 = [to, floor, half];
  const up = (p: Vec3): Vec3 => [p[0], top, p[2]];
  const wall: Shape = {
    kind: 'wall',
    role: 'wall-white',
    detail: 2,
    side: 1,
    from,
    to,
    section: [
      [half, floor],
      [half, top],
    ],
    bands: [],
    holes: windows.map(({ at, width, from: low, to: high }) => ({
      at,
      width,
      from: low,
      to: high,
      corner: 0,
      fill: 'pane',
    })),
  };
  return {
    ...piece(`shell-${index}`, index, [0, 0, 0], 0, [
      quad('planks', a, b, c, d),
      quad('ceiling', up(a), up(b), up(c), up(d)),
      quad('wall-white', a, b, up(a), up(b)),
      quad('wall-white', a, c, up(a), up(c)),
      quad('wall-white', b, d, up(b), up(d)),
      wall,
    ]),
    of: 'shell',
    kind: 'shell',
  };
}

function quad(role: string, a: Vec3, b: Vec3, c: Vec3, d: Vec3): PatchShape {
  return {
    kind: 'patch',
    role,
    detail: 2,
    rows: [
      [a, b],
      [c, d],
    ],
  };
}
