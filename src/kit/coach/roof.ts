import type { PatchShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { block } from './solids.ts';
import { endChamfer } from './walls.ts';

/** Cover strips over the joints of the roof sheets, one about every 2.4 m. */
const jointPitch = 2.4;

/** The roof above the gutters, swept along the car, the gutters themselves and the joints across. */
export function roof(frame: CoachFrame): readonly Shape[] {
  const from = frame.head + endChamfer;
  const to = frame.tail - endChamfer;
  const shapes: Shape[] = [
    {
      kind: 'patch',
      role: 'roof',
      detail: 2,
      rows: [from, to].map((x) => arch(frame.section.roof).map(([z, y]): Vec3 => [x, y, z])),
    },
  ];
  const count = Math.round((to - from) / jointPitch);
  for (let i = 1; i < count; i += 1) {
    shapes.push(joint(frame, from + ((to - from) * i) / count));
  }
  const y = frame.section.gutter;
  for (const side of [1, -1] as const) {
    const z = frame.skin(side, y);
    const across: Vec2 = [z - side * 0.01, z + side * 0.02];
    shapes.push({
      ...block('roof', 1, [from, to], [y - 0.012, y + 0.014], across),
      only: 'near',
    });
  }
  return shapes;
}

/** A strip 50 mm wide that rises up to 20 mm over the roof; it has the section's own points only, since it is small. */
function joint(frame: CoachFrame, x: number): PatchShape {
  const centre = (frame.section.gutter + frame.section.crown) / 2 - 0.4;
  const outline = arch(frame.section.roofBends);
  const row = (along: number, rise: number) =>
    outline.map(([z, y]): Vec3 => {
      const length = Math.hypot(z, y - centre);
      const grown = 1 + rise / length;
      return [along, centre + (y - centre) * grown, z * grown];
    });
  return {
    kind: 'patch',
    role: 'roof',
    detail: 0,
    rows: [row(x - 0.026, -0.004), row(x, 0.02), row(x + 0.026, -0.004)],
  };
}

/** The half outline, gutter to crown, from one gutter over the crown to the other. */
function arch(half: readonly Vec2[]): readonly Vec2[] {
  const left = half.map(([z, y]): Vec2 => [-z, y]);
  return [...left, ...half.toReversed().slice(1)];
}
