import { sofa } from '../../../src/kit/furniture/shared/sofa.ts';
import type { RoomWindow } from '../../../src/kit/rooms/room.ts';
import type { Box, Shape, Vec2, Vec3 } from '../../../src/kit/shapes.ts';
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
    nth: 0,
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

/** Floor, ceiling, end walls and side walls as boards that begin where the room ends; the right one has the windows' holes and panes. */
function shell(
  index: number,
  from: number,
  to: number,
  windows: readonly RoomWindow[],
): PlacedShapes {
  const top = floor + height;
  const thick = 0.04;
  const [x, y, z] = [[from, to] as const, [floor, top] as const, [-half, half] as const];
  const out = [half, half + thick] as const;
  const shapes: Shape[] = [
    board('planks', x, [floor - thick, floor], z),
    board('ceiling', x, [top, top + thick], z),
    board('wall-white', x, y, [-half - thick, -half]),
    board('wall-white', [from - thick, from], y, z),
    board('wall-white', [to, to + thick], y, z),
  ];
  let before = from;
  for (const { at, width, from: low, to: high } of windows) {
    const hole = [at - width / 2, at + width / 2] as const;
    shapes.push(
      board('wall-white', [before, hole[0]], y, out),
      board('wall-white', hole, [floor, low], out),
      board('wall-white', hole, [high, top], out),
      board('pane', hole, [low, high], [half + 0.02, half + 0.03]),
    );
    before = hole[1];
  }
  shapes.push(board('wall-white', [before, to], y, out));
  return {
    ...piece(`shell-${index}`, index, [0, 0, 0], 0, shapes),
    of: 'shell',
    kind: 'shell',
  };
}

function board(role: string, x: Vec2, y: Vec2, z: Vec2): Shape {
  return {
    kind: 'box',
    role,
    detail: 2,
    at: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2],
    size: [x[1] - x[0], y[1] - y[0], z[1] - z[0]],
  };
}
