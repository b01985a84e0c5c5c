import type { RoomFinish, RoomSpace } from '../../rooms/room.ts';
import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import { block } from './block.ts';
import type { ShellInput, ShellSideDoor } from './input.ts';
import { leafShapes } from './leafShapes.ts';
import { portal } from './portal.ts';

/** Inner face of a leaf behind the room's wall, and its thickness, m. */
const set = 0.02;
const thick = 0.04;
/** The pane that the outside shows in an entrance: 0.58 of the width, from 0.535 of the height, 0.66 high. */
const paneOf = { width: 0.58, from: 0.535, height: 0.66 };

/** A side door seen from inside: frame, leaf or leaves, handles; at entrances rails and the flap over the steps. */
export function sideDoorShapes(
  input: ShellInput,
  door: ShellSideDoor,
  space: RoomSpace,
  finish: RoomFinish,
): readonly Shape[] {
  const { side, at, width, kind } = door;
  const { half, floor } = input;
  const to = Math.min(door.to, input.wallTop - 0.02);
  const x: Vec2 = [at - width / 2, at + width / 2];
  const z = (out: number) => side * (half + out);
  const people = kind === 'entrance';
  const role = people ? finish.door : 'door-plain';
  const shapes: Shape[] = [
    portal(
      people ? finish.trim : 'steel-painted',
      'z',
      [z(-0.016), z(set + thick / 2)],
      [x[0] + 0.006, x[1] - 0.006],
      [floor, to - 0.006],
      [0.056, 0.056],
      0.056,
    ),
    block('floor-plate', x, [floor - 0.012, floor + 0.003], [z(-0.03), z(set + 0.01)]),
  ];
  const leaves: readonly Vec2[] =
    width > 1.2
      ? [
          [x[0] - 0.01, at],
          [at, x[1] + 0.01],
        ]
      : [[x[0] - 0.01, x[1] + 0.01]];
  const y: Vec2 = [floor + 0.006, to + 0.01];
  for (const leaf of leaves) {
    const low = door.from + (door.to - door.from) * paneOf.from;
    const wide = (width * paneOf.width) / 2;
    const pane = people
      ? {
          x: [at - wide, at + wide] as const,
          y: [low, Math.min(to - 0.1, low + paneOf.height)] as const,
          role: 'pane',
        }
      : null;
    shapes.push(...leafShapes(role, leaf, y, [z(set), z(set + thick)], pane));
  }
  shapes.push(...handles(door, leaves.length > 1, floor, z));
  if (people) shapes.push(...entrance(door, space, floor, z));
  return shapes;
}

function handles(
  { at, width }: ShellSideDoor,
  twin: boolean,
  floor: number,
  z: (out: number) => number,
): readonly Shape[] {
  const grips = twin ? [at - 0.12, at + 0.12] : [at + width * 0.36];
  const shapes: Shape[] = [];
  for (const x of grips) {
    const y = floor + 1.02;
    shapes.push(
      block('steel', [x - 0.03, x + 0.03], [y - 0.1, y + 0.1], [z(set - 0.006), z(set)], 0.003, 1),
    );
    const path: readonly Vec3[] = twin
      ? [
          [x, y - 0.16, z(set)],
          [x, y - 0.15, z(set - 0.05)],
          [x, y + 0.15, z(set - 0.05)],
          [x, y + 0.16, z(set)],
        ]
      : [
          [x, y, z(set)],
          [x, y, z(set - 0.05)],
          [x - 0.12, y, z(set - 0.05)],
        ];
    shapes.push({
      kind: 'tube',
      role: 'chrome',
      detail: 1,
      path,
      radius: 0.009,
      sides: 8,
    });
  }
  return shapes;
}

/** Rails beside the doorway, and the plate that lies over the steps while the train runs. */
function entrance(
  { side, at, width }: ShellSideDoor,
  space: RoomSpace,
  floor: number,
  z: (out: number) => number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const way of [-1, 1]) {
    const x = at + way * (width / 2 + 0.1);
    if (x < space.from + 0.03 || x > space.to - 0.03) continue;
    const path: readonly Vec3[] = [
      [x, floor + 0.75, z(0)],
      [x, floor + 0.77, z(-0.055)],
      [x, floor + 1.53, z(-0.055)],
      [x, floor + 1.55, z(0)],
    ];
    shapes.push({
      kind: 'tube',
      role: 'chrome',
      detail: 1,
      path,
      radius: 0.015,
      sides: 8,
    });
  }
  const flap: Vec2 = [
    Math.max(space.from + 0.02, at - width / 2),
    Math.min(space.to - 0.02, at + width / 2),
  ];
  shapes.push(block('floor-plate', flap, [floor, floor + 0.004], [z(-0.03), z(-0.56)], 0.002, 1));
  // Its warning edge, hinges and lifting ring.
  const edge: Vec2 = [floor, floor + 0.0055];
  shapes.push(block('marking-yellow', flap, edge, [z(-0.54), z(-0.575)], 0, 1));
  for (const way of [-0.3, 0.3]) {
    const x = at + way * width;
    shapes.push(block('steel', [x - 0.05, x + 0.05], edge, [z(-0.04), z(-0.07)], 0, 0));
  }
  shapes.push({
    kind: 'tube',
    role: 'steel',
    detail: 0,
    path: ring(at, floor + 0.006, side * (Math.abs(z(0)) - 0.46)),
    radius: 0.004,
    sides: 5,
  });
  return shapes;
}

function ring(x: number, y: number, z: number): readonly Vec3[] {
  return Array.from({ length: 9 }, (_, i): Vec3 => {
    const angle = (i / 8) * 2 * Math.PI;
    return [x + 0.03 * Math.cos(angle), y, z + 0.03 * Math.sin(angle)];
  });
}
