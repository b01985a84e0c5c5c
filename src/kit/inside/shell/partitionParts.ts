import type { Partition } from '../../rooms/room.ts';
import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { ceilingAt } from './ceilingLine.ts';
import { dadoTop } from './dadoTop.ts';
import { type ShellInput, type ShellPart, shellMeasures } from './input.ts';
import { portal } from './portal.ts';

const thickness = shellMeasures.partition;
const post = 0.05;
const proud = 0.012;
const into = 0.012;
const cap = 0.022;

/** A partition along the car between corridor and compartment: piers, lintel and frame of its doorway, skirting, caps. */
export function partitionParts(
  input: ShellInput,
  room: number,
  partition: Partition,
  index: number,
): readonly ShellPart[] {
  const { floor } = input;
  const { door, from, to, z } = partition;
  const opening: Vec2 | null = door ? [door.at - door.width / 2, door.at + door.width / 2] : null;
  const piers: readonly Vec2[] = opening
    ? [
        [from, opening[0]],
        [opening[1], to],
      ]
    : [[from, to]];
  const key = `partition-${room}-${index}`;
  const parts = ([-1, 1] as const).flatMap((side): ShellPart[] => {
    const base = { room, light: { room, z: z + side * 0.1 }, layer: 'always' } as const;
    const sides = piers.flatMap((x, i): ShellPart[] =>
      x[1] - x[0] < 0.01
        ? []
        : [
            {
              ...base,
              key: `${key}-pier-${i}-${side}`,
              shapes: [
                ...body(input, partition, side, x, floor - 0.01, room),
                ...skirting(input, room, partition, side, x, opening),
              ],
              solid: true,
            },
          ],
    );
    if (!opening) return sides;
    return [
      ...sides,
      {
        ...base,
        key: `${key}-door-${side}`,
        shapes: doorway(input, room, partition, side, opening),
        solid: false,
      },
    ];
  });
  return [
    ...parts,
    {
      key: `${key}-cap`,
      room,
      light: { room, z },
      layer: 'cut',
      shapes: [topCap(input, partition)],
      solid: false,
    },
  ];
}

function skirting(
  input: ShellInput,
  room: number,
  { z }: Partition,
  side: 1 | -1,
  x: Vec2,
  opening: Vec2 | null,
): readonly Shape[] {
  const { floor } = input;
  const run: Vec2 = [
    x[0] === opening?.[1] ? x[0] + post - 0.004 : x[0] + 0.004,
    x[1] === opening?.[0] ? x[1] - post + 0.004 : x[1] - 0.004,
  ];
  if (run[1] - run[0] < 0.02) return [];
  const face = z + (side * thickness) / 2;
  const trim = input.fits[room]!.finish.trim;
  return [
    block(trim, run, [floor, floor + 0.098], [face - side * 0.01, face + side * 0.012], 0.004, 1),
  ];
}

/** Lintel, frame and threshold on one side. */
function doorway(
  input: ShellInput,
  room: number,
  partition: Partition,
  side: 1 | -1,
  opening: Vec2,
): readonly Shape[] {
  const { floor } = input;
  const { from, to, z } = partition;
  const top = floor + shellMeasures.doorHeight;
  const clear: Vec2 = [opening[0] + 0.004, opening[1] - 0.004];
  const span: Vec2 = [z, z + side * (thickness / 2 + proud)];
  const jambs: Vec2 = [Math.min(post, clear[0] - from), Math.min(post, to - clear[1])];
  const trim = input.fits[room]!.finish.trim;
  return [
    ...(top < topAt(input, partition, z) - 0.02
      ? body(input, partition, side, opening, top, room)
      : []),
    portal(trim, 'z', span, clear, [floor, top - 0.004], jambs, post),
    block('steel', clear, [floor - 0.01, floor + 0.005], [z, z + (side * thickness) / 2], 0, 1),
  ];
}

/** Height of a partition's top at z: to the ceiling, or as high as it says. */
function topAt(input: ShellInput, { height }: Partition, z: number): number {
  const ceiling = ceilingAt(input, z) + into;
  return height === undefined ? ceiling : Math.min(ceiling, input.floor + height);
}

/** Half of a partition's thickness, on one side; where it is papered as the room's walls are, it has their dado too. */
function body(
  input: ShellInput,
  partition: Partition,
  side: 1 | -1,
  x: Vec2,
  foot: number,
  room: number,
): readonly PrismShape[] {
  const { z } = partition;
  const faces: Vec2 = side === 1 ? [z, z + thickness / 2] : [z - thickness / 2, z];
  const slab = (role: string, from: number, tops: Vec2): PrismShape => ({
    kind: 'prism',
    role,
    detail: 2,
    axis: 'x',
    outline: [
      [faces[0], from],
      [faces[1], from],
      [faces[1], tops[1]],
      [faces[0], tops[0]],
    ],
    from: x[0],
    to: x[1],
  });
  const tops: Vec2 = [topAt(input, partition, faces[0]), topAt(input, partition, faces[1])];
  const { wall, dado } = input.fits[room]!.finish;
  const split = dadoTop(input.spaces[room]!);
  if (!dado || partition.role !== wall || foot >= split || split >= Math.min(...tops)) {
    return [slab(partition.role, foot, tops)];
  }
  return [slab(dado, foot, [split, split]), slab(wall, split, tops)];
}

function topCap(input: ShellInput, partition: Partition): PrismShape {
  const faces: Vec2 = [partition.z - thickness / 2 - 0.001, partition.z + thickness / 2 + 0.001];
  const [low, high] = faces.map((z) => topAt(input, partition, z)) as [number, number];
  return {
    kind: 'prism',
    role: 'cut',
    detail: 2,
    axis: 'x',
    outline: [
      [faces[0], low - 0.004],
      [faces[1], high - 0.004],
      [faces[1], high + cap],
      [faces[0], low + cap],
    ],
    from: partition.from,
    to: partition.to,
  };
}
