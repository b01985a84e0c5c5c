import type { Vec2, Vec3 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** A white dome of `diameter` over an antenna, on a bolted ring: from the roof to `to`, its foot at `from`. */
export const radome: ExteriorKind = {
  kind: 'radome',
  needs: ['diameter', 'from', 'to', 'z'],
  shapes: ({ at, diameter = 1.2, from, to, z = 0 }, { section }) => {
    const r = diameter / 2;
    const foot = Math.max(from ?? 0, section.roofAt(z) - 0.01);
    const top = to ?? foot + diameter * 0.42;
    const ring = 0.07;
    const low = section.roofAt(Math.abs(z) + r) - 0.05;
    const origin: Vec3 = [at, 0, z];
    return [
      {
        kind: 'lathe',
        role: 'roof-equipment',
        detail: 2,
        at: origin,
        axis: 'y',
        segments: 16,
        creases: [1],
        profile: [
          [r + 0.05, low],
          [r + 0.05, foot + ring],
          [r - 0.05, foot + ring],
        ],
      },
      {
        kind: 'lathe',
        role: 'radome',
        detail: 2,
        at: origin,
        axis: 'y',
        segments: 24,
        profile: dome(r, foot + ring, top),
      },
    ];
  },
};

/** A short upright skirt, then a curve a little fuller than an ellipse. */
function dome(r: number, low: number, top: number): readonly Vec2[] {
  const skirt = low + (top - low) * 0.16;
  const points: Vec2[] = [[r, low]];
  const pieces = 6;
  for (let i = 0; i <= pieces; i += 1) {
    const angle = (i / pieces) * (Math.PI / 2);
    const radius = r * Math.cos(angle) ** 0.88;
    points.push([i === pieces ? 0 : radius, skirt + (top - skirt) * Math.sin(angle) ** 0.96]);
  }
  return points;
}
