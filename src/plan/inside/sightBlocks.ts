import type { Box } from '../../kit/shapes.ts';
import { shapesBox } from '../shapesBox.ts';
import type { InsidePlan } from './types.ts';
import { wallColliders } from './wallColliders.ts';

/** An upright box turned about the vertical that a look ends at: a piece of furniture or a stretch of wall. Car-local, m. */
export interface SightBlock {
  readonly x: number;
  readonly z: number;
  readonly cos: number;
  readonly sin: number;
  /** Within its own turned axes, about (x, z); y over rail top. */
  readonly box: Box;
  /** Index into the plan's `placed`; −1 for a wall. */
  readonly piece: number;
}

/** What stops a look in a car between two places along it: its walls and all furniture but what lies flat. */
export function sightBlocks(
  plan: Pick<InsidePlan, 'rooms' | 'length' | 'floor' | 'placed' | 'doors'>,
  from: number,
  to: number,
): readonly SightBlock[] {
  const { rooms, length, floor, placed } = plan;
  const top = Math.max(...rooms.map(({ crown }) => crown), floor);
  const low = new Map<string, number | undefined>(
    rooms.flatMap(({ id, fit }) =>
      (fit.partitions ?? []).map(({ height }, k) => [`partition.${id}.${k}`, height] as const),
    ),
  );
  const walls = wallColliders(rooms, length).map(({ x, z, hx, hz, key }): SightBlock => {
    const up = floor + (low.get(key) ?? top - floor);
    return { ...straight, x, z, box: { min: [-hx, floor, -hz], max: [hx, up, hz] }, piece: -1 };
  });
  // Doors are shut until one comes near them.
  const doors = plan.doors.map(({ x, z, axis, width, height }): SightBlock => {
    const [hx, hz] = axis === 'x' ? [thin, width / 2] : [width / 2, thin];
    const box = { min: [-hx, floor, -hz], max: [hx, floor + height, hz] } as const;
    return { ...straight, x, z, box, piece: -1 };
  });
  const pieces = placed.flatMap((one, piece): readonly SightBlock[] => {
    if (one.of !== 'piece' || one.rest === 'flat') return [];
    const own = shapesBox(one.shapes);
    if (!own) return [];
    const [x, y, z] = one.at;
    const box: Box = {
      min: [own.min[0], own.min[1] + y, own.min[2]],
      max: [own.max[0], own.max[1] + y, own.max[2]],
    };
    return [{ x, z, cos: Math.cos(one.yaw), sin: Math.sin(one.yaw), box, piece }];
  });
  return [...walls, ...doors, ...pieces].filter(({ x, box }) => {
    const reach = Math.max(...[box.min, box.max].map((one) => Math.hypot(one[0], one[2])));
    return x + reach > from && x - reach < to;
  });
}

const straight = { cos: 1, sin: 0 } as const;

/** Half of a leaf's thickness, m. */
const thin = 0.02;
