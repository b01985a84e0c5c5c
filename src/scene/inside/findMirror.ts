import type { InsidePlan } from '../../plan/inside/types.ts';
import { shapesBox } from '../../plan/shapesBox.ts';

/** A smaller looking-glass shows only the room's light, m². */
const least = 0.3;

/** A looking-glass on a wall: car-local middle of its glass, its half sizes along and up, and the axis and way that it faces. */
export interface MirrorPlace {
  readonly at: readonly [number, number, number];
  readonly half: readonly [number, number];
  readonly axis: 'x' | 'z';
  readonly way: 1 | -1;
}

/** The largest looking-glass of a room, if it has one that is large enough to look into. */
export function findMirror(plan: InsidePlan, room: number): MirrorPlace | null {
  let found: MirrorPlace | null = null;
  let largest = least;
  for (const { at, yaw, shapes, room: own } of plan.placed) {
    if (own !== room) continue;
    for (const shape of shapes) {
      const box = shape.role === 'mirror' ? shapesBox([shape]) : null;
      if (!box) continue;
      const [width, height, depth] = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!) as [
        number,
        number,
        number,
      ];
      if (depth > 0.05 || width * height < largest) continue;
      largest = width * height;
      const [sin, cos] = [Math.round(Math.sin(yaw)), Math.round(Math.cos(yaw))];
      const [x, z] = [(box.min[0] + box.max[0]) / 2, box.max[2]];
      found = {
        at: [
          at[0] + x * cos + z * sin,
          at[1] + (box.min[1] + box.max[1]) / 2,
          at[2] - x * sin + z * cos,
        ],
        half: [width / 2, height / 2],
        axis: cos === 0 ? 'x' : 'z',
        way: (cos === 0 ? sin : cos) > 0 ? 1 : -1,
      };
    }
  }
  return found;
}
