import type { BogieDesign, SpringPlace } from '../bogies/design.ts';
import { bar, cylinder } from '../coach/solids.ts';
import type { Shape, Vec3 } from '../shapes.ts';

/** Wire in proportion to the coil's diameter, and turns: a heavy coil's gaps are about as wide as its wire (by eye). */
const wire = 0.19;
const steps = 12;

/** Coil springs of one side: the wire wound between two seats, about a post or a second coil. */
export function nearSprings(design: BogieDesign, side: 1 | -1): readonly Shape[] {
  return design.springs.flatMap((spring) => {
    const at: Vec3 = [spring.x, spring.from, side * (spring.z ?? design.journal)];
    return coil(spring, at, side);
  });
}

function coil({ from, to, diameter }: SpringPlace, at: Vec3, side: 1 | -1): readonly Shape[] {
  const height = to - from;
  const seat = 0.022;
  const thick = diameter * wire;
  const turns = Math.max(3, Math.round((height - 2 * seat) / thick / 2.1));
  const out = (diameter - thick) / 2;
  const path: Vec3[] = [];
  const last = Math.round(turns * steps);
  for (let i = 0; i <= last; i += 1) {
    // The wire's cut ends lie at the back, behind the coils.
    const angle = side * ((2 * Math.PI * i) / steps - Math.PI / 2);
    // The first and last half turn lie flat on their seats.
    const t = Math.min(1, Math.max(0, (i / steps - 0.5) / (turns - 1)));
    const up = seat + thick / 2 + (height - 2 * seat - thick) * t;
    path.push([at[0] + out * Math.cos(angle), at[1] + up, at[2] + out * Math.sin(angle)]);
  }
  return [
    bar('spring', 0, path, thick / 2, 5),
    cylinder('bogie-frame', 0, 'y', at, diameter * 0.54, [0, seat], 12),
    cylinder('bogie-frame', 0, 'y', at, diameter * 0.54, [height - seat, height], 12),
    cylinder('coupler', 0, 'y', at, diameter * 0.25, [seat, height - seat], 10),
  ];
}
