import type { Vec3 } from '../../kit/shapes.ts';
import type { PlacedShapes } from '../../plan/inside/types.ts';
import { shapeBox } from '../../plan/shapeBox.ts';
import { glowOf } from './glowOf.ts';
import { turnAbout } from './turnAbout.ts';

/** Long lamps are taken apart into pieces of at most this length, m. */
const longest = 0.9;

/** A lamp as seen from afar: where, how bright, and the area that it shows along its own x, y and z. Car-local. */
export interface Lamp {
  readonly cell: number;
  readonly at: Vec3;
  readonly yaw: number;
  readonly radiance: readonly [number, number, number];
  readonly area: Vec3;
}

/** Every glowing shape as lamps. Shapes of the opened car (`cut`) are none. */
export function lampsOf(placed: readonly PlacedShapes[]): readonly Lamp[] {
  const lamps: Lamp[] = [];
  for (const group of placed) {
    if (group.layer === 'cut') continue;
    for (const shape of group.shapes) {
      const radiance = glowOf(shape.role);
      if (!radiance) continue;
      const { min, max } = shapeBox(shape);
      const size: Vec3 = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
      const axis = size.indexOf(Math.max(...size));
      const parts = Math.max(1, Math.ceil(size[axis]! / longest));
      // What a round lamp shows is smaller than its box.
      const fill = shape.kind === 'lathe' || shape.kind === 'tube' ? Math.PI / 4 : 1;
      for (let i = 0; i < parts; i++) {
        const local = [0, 1, 2].map((k) =>
          k === axis ? min[k]! + (size[k]! * (i + 0.5)) / parts : (min[k]! + max[k]!) / 2,
        );
        const part = size.map((length, k) => (k === axis ? length / parts : length));
        lamps.push({
          cell: group.cell,
          at: turnAbout([local[0]!, local[1]!, local[2]!], group.yaw, group.at),
          yaw: group.yaw,
          radiance,
          area: [
            fill * part[1]! * part[2]!,
            fill * part[0]! * part[2]!,
            fill * part[0]! * part[1]!,
          ],
        });
      }
    }
  }
  return lamps;
}
