import type { Shape } from '../../kit/shapes.ts';
import type { InsidePlan, PlacedShapes } from '../../plan/inside/types.ts';
import { shapesBox } from '../../plan/shapesBox.ts';

/** A smaller looking-glass shows only the room's light, m². */
const least = 0.2;

/** A looking-glass on a wall: car-local middle of its glass, its half sizes along and up, and the axis and way that it faces. */
export interface MirrorPlace {
  readonly at: readonly [number, number, number];
  readonly half: readonly [number, number];
  readonly axis: 'x' | 'z';
  readonly way: 1 | -1;
}

/** The largest looking-glass of a room and those that hang in one plane with it; none where all are small. */
export function findMirrors(plan: InsidePlan, room: number): readonly MirrorPlace[] {
  const found = plan.placed
    .filter((placed) => placed.room === room)
    .flatMap((placed) => placed.shapes.flatMap((shape) => mirrorOf(placed, shape)));
  const area = ({ half }: MirrorPlace) => half[0] * half[1];
  const [largest] = found.toSorted((a, b) => area(b) - area(a));
  if (!largest) return [];
  const k = largest.axis === 'x' ? 0 : 2;
  return found.filter(
    ({ axis, way, at }) =>
      axis === largest.axis && way === largest.way && Math.abs(at[k] - largest.at[k]) < 0.005,
  );
}

function mirrorOf({ at, yaw }: PlacedShapes, shape: Shape): readonly MirrorPlace[] {
  const box = shape.role === 'mirror' ? shapesBox([shape]) : null;
  if (!box) return [];
  const [width, height] = [box.max[0] - box.min[0], box.max[1] - box.min[1]];
  if (box.max[2] - box.min[2] > 0.05 || width * height < least) return [];
  const [sin, cos] = [Math.round(Math.sin(yaw)), Math.round(Math.cos(yaw))];
  const [x, y, z] = [(box.min[0] + box.max[0]) / 2, (box.min[1] + box.max[1]) / 2, box.max[2]];
  return [
    {
      at: [at[0] + x * cos + z * sin, at[1] + y, at[2] - x * sin + z * cos],
      half: [width / 2, height / 2],
      axis: cos === 0 ? 'x' : 'z',
      way: (cos === 0 ? sin : cos) > 0 ? 1 : -1,
    },
  ];
}
