import type { BogieDesign } from '../bogies/design.ts';
import { bar, block } from '../coach/solids.ts';
import type { Shape, Vec3 } from '../shapes.ts';

/** Rods and levers that pull the shoes together, and the straps that would catch a broken one. */
export function brakeRigging(design: BogieDesign, gauge: number): readonly Shape[] {
  const tread = gauge / 2 + 0.04;
  const y = design.wheelRadius - 0.1;
  const places = [...design.brakes].sort((a, b) => a - b);
  const shapes: Shape[] = [];
  for (const side of [-1, 1]) {
    const z = side * (tread - 0.19);
    for (let i = 0; i + 1 < places.length; i += 2) {
      const rod: Vec3[] = [
        [places[i]! + 0.05, y, z],
        [places[i + 1]! - 0.05, y, z],
      ];
      shapes.push(bar('damper', 0, rod, 0.017, 8));
    }
    for (const x of places) {
      shapes.push(
        block('under-box', 0, [x - 0.02, x + 0.02], [y - 0.06, y + 0.34], [z - 0.02, z + 0.02]),
      );
    }
  }
  return shapes;
}
