import type { RoomWindow } from '../../kit/rooms/room.ts';
import type { Shape } from '../../kit/shapes.ts';
import type { CarPlan } from '../types.ts';
import type { Boundary, Ends } from './planSpaces.ts';
import { shell } from './planSpaces.ts';
import type { InsideLayer, InsideRoom, PlacedShapes } from './types.ts';

/** Floor, walls, ceiling and bulkheads of a car. */
export function shellShapes(
  _plan: CarPlan,
  rooms: readonly InsideRoom[],
  boundaries: readonly Boundary[],
  _ends: Ends,
  cellAt: (room: number, z: number) => number,
): readonly PlacedShapes[] {
  return rooms.flatMap((room, i) => {
    const { finish } = room.fit;
    const part = (
      kind: string,
      layer: InsideLayer,
      z: number,
      shapes: readonly Shape[],
    ): PlacedShapes => ({
      key: `${room.id}.shell-${kind}`,
      room: i,
      cell: cellAt(i, z),
      layer,
      at: [0, 0, 0],
      yaw: 0,
      shapes,
      of: 'shell',
      kind,
      rest: 'floor',
    });
    const box = (role: string, x: V2, y: V2, z: V2): Shape => ({
      kind: 'box',
      role,
      detail: 2,
      at: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2],
      size: [x[1] - x[0], y[1] - y[0], z[1] - z[0]],
    });
    const { from, to, half, floor, wallTop, crown } = room;
    const a = from - shell.bulkhead / 2;
    const b = to + shell.bulkhead / 2;
    const wall = (side: 1 | -1): readonly Shape[] => {
      const z: V2 = side === 1 ? [half, half + 0.12] : [-half - 0.12, -half];
      const windows = room.windows.filter((one) => one.side === side);
      const shapes: Shape[] = [];
      let x = a;
      for (const one of [...windows].sort((p, q) => p.at - q.at)) {
        const left = Math.max(a, one.at - one.width / 2);
        const right = Math.min(b, one.at + one.width / 2);
        if (left > x) shapes.push(box(finish.wall, [x, left], [floor, wallTop], z));
        shapes.push(box(finish.wall, [left, right], [floor, one.from], z));
        if (one.to < wallTop) shapes.push(box(finish.wall, [left, right], [one.to, wallTop], z));
        shapes.push(...frame(one, side, half, finish.trim, box));
        x = right;
      }
      if (b > x) shapes.push(box(finish.wall, [x, b], [floor, wallTop], z));
      return shapes;
    };
    const ceiling: Shape = {
      kind: 'patch',
      role: finish.ceiling,
      detail: 2,
      rows: [a, b].map((x) =>
        Array.from({ length: 17 }, (_, k) => {
          const t = (k / 16) * 2 - 1;
          const y = wallTop + (crown - wallTop) * (1 - Math.abs(t) ** 2.6) ** (1 / 2.6);
          return [x, y, -t * half] as const;
        }),
      ),
    };
    const bulkheads = [boundaries[i + 1]!].flatMap((at): Shape[] => {
      const x: V2 = [at.x - shell.bulkhead / 2, at.x + shell.bulkhead / 2];
      const role = finish.bulkhead ?? finish.wall;
      const [z0, z1] = [at.z - at.width / 2, at.z + at.width / 2];
      const top = crown + 0.02;
      if (at.kind === 'corridor') return [box(role, x, [floor, top], [z1, half])];
      if (at.width === 0) return [box(role, x, [floor, top], [-half, half])];
      return [
        box(role, x, [floor, top], [-half, z0]),
        box(role, x, [floor, top], [z1, half]),
        box(role, x, [floor + 2, top], [z0, z1]),
      ];
    });
    const partitions = (room.fit.partitions ?? []).flatMap((wallOf): Shape[] => {
      const z: V2 = [wallOf.z - 0.018, wallOf.z + 0.018];
      const y: V2 = [floor, floor + (wallOf.height ?? crown - floor)];
      if (!wallOf.door) return [box(wallOf.role, [wallOf.from, wallOf.to], y, z)];
      const { at, width } = wallOf.door;
      return [
        box(wallOf.role, [wallOf.from, at - width / 2], y, z),
        box(wallOf.role, [at + width / 2, wallOf.to], y, z),
        box(wallOf.role, [at - width / 2, at + width / 2], [floor + 2, y[1]], z),
      ];
    });
    return [
      part('floor', 'always', 0, [box(finish.floor, [a, b], [floor - 0.08, floor], [-half, half])]),
      part('far-wall', 'always', -half, wall(-1)),
      part('near-wall', 'closed', half, wall(1)),
      part('ceiling', 'closed', 0, [ceiling]),
      part('bulkhead', 'always', 0, bulkheads),
      ...(partitions.length > 0 ? [part('partition', 'always', 0, partitions)] : []),
    ];
  });
}

type V2 = readonly [number, number];

function frame(
  { at, width, from, to }: RoomWindow,
  side: 1 | -1,
  half: number,
  role: string,
  box: (role: string, x: V2, y: V2, z: V2) => Shape,
): readonly Shape[] {
  const z: V2 = side === 1 ? [half - 0.015, half + 0.12] : [-half - 0.12, -half + 0.015];
  const [x0, x1] = [at - width / 2, at + width / 2];
  return [
    box(role, [x0 - 0.05, x0], [from - 0.05, to + 0.05], z),
    box(role, [x1, x1 + 0.05], [from - 0.05, to + 0.05], z),
    box(role, [x0, x1], [to, to + 0.05], z),
    box(role, [x0, x1], [from - 0.05, from], z),
  ];
}
