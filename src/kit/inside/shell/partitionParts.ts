import type { Partition } from '../../rooms/room.ts';
import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { ceilingAt } from './ceilingLine.ts';
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
  const trim = input.fits[room]!.finish.trim;
  const key = `partition-${room}-${index}`;
  const { door, from, to, z } = partition;
  const faces: Vec2 = [z - thickness / 2, z + thickness / 2];
  const opening: Vec2 | null = door ? [door.at - door.width / 2, door.at + door.width / 2] : null;
  const piers: readonly Vec2[] = opening
    ? [
        [from, opening[0]],
        [opening[1], to],
      ]
    : [[from, to]];
  const parts: ShellPart[] = piers.flatMap((x, i): ShellPart[] => {
    if (x[1] - x[0] < 0.01) return [];
    // Skirting ends at the frame.
    const run: Vec2 = [
      x[0] === opening?.[1] ? x[0] + post - 0.004 : x[0] + 0.004,
      x[1] === opening?.[0] ? x[1] - post + 0.004 : x[1] - 0.004,
    ];
    const shapes: Shape[] = [body(input, partition, x, floor - 0.01)];
    if (run[1] - run[0] > 0.02) {
      for (const [a, b] of [
        [faces[0] - 0.012, faces[0] + 0.01],
        [faces[1] - 0.01, faces[1] + 0.012],
      ] as const) {
        shapes.push(block(trim, run, [floor, floor + 0.098], [a, b], 0.004, 1));
      }
    }
    return [{ key: `${key}-pier-${i}`, room, layer: 'always', shapes, solid: true }];
  });
  const caps: Shape[] = [topCap(input, partition)];
  if (opening) {
    const top = floor + shellMeasures.doorHeight;
    const clear: Vec2 = [opening[0] + 0.004, opening[1] - 0.004];
    parts.push({
      key: `${key}-door`,
      room,
      layer: 'always',
      shapes: [
        ...(top < topAt(input, partition, z) - 0.02 ? [body(input, partition, opening, top)] : []),
        portal(
          trim,
          'z',
          [faces[0] - proud, faces[1] + proud],
          clear,
          [floor, top - 0.004],
          [Math.min(post, clear[0] - from), Math.min(post, to - clear[1])],
          post,
        ),
        block('steel', clear, [floor - 0.01, floor + 0.005], faces, 0, 1),
      ],
      solid: false,
    });
  }
  parts.push({ key: `${key}-cap`, room, layer: 'cut', shapes: caps, solid: false });
  return parts;
}

/** Height of a partition's top at z: to the ceiling, or as high as it says. */
function topAt(input: ShellInput, { height }: Partition, z: number): number {
  const ceiling = ceilingAt(input, z) + into;
  return height === undefined ? ceiling : Math.min(ceiling, input.floor + height);
}

function body(input: ShellInput, partition: Partition, x: Vec2, foot: number): PrismShape {
  const faces: Vec2 = [partition.z - thickness / 2, partition.z + thickness / 2];
  return {
    kind: 'prism',
    role: partition.role,
    detail: 2,
    axis: 'x',
    outline: [
      [faces[0], foot],
      [faces[1], foot],
      [faces[1], topAt(input, partition, faces[1])],
      [faces[0], topAt(input, partition, faces[0])],
    ],
    from: x[0],
    to: x[1],
  };
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
