import type { LatheShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import { type ExteriorKind, sidesOf } from './part.ts';

const rays = 16;

/**
 * A plain gold disc with relief on the side: rim, ring of rays, boss. Its form is ours, since no report shows it; `from`
 * is its lower edge.
 */
export const emblem: ExteriorKind = {
  kind: 'emblem',
  needs: ['diameter', 'from', 'side'],
  shapes: (part, frame) => {
    const { at, diameter = 0.62, from = 2.19 } = part;
    const r = diameter / 2;
    const y = from + r;
    return sidesOf(part).flatMap((side): readonly Shape[] => {
      const z = frame.skin(side, y);
      const shapes: Shape[] = [disc([at, y, z], side, r)];
      for (let i = 0; i < rays; i += 1) {
        const angle = (2 * Math.PI * i) / rays;
        shapes.push({
          kind: 'box',
          role: 'emblem',
          detail: 0,
          at: [at + Math.cos(angle) * r * 0.64, y + Math.sin(angle) * r * 0.64, z + side * 0.024],
          size: [r * 0.34, r * (i % 2 === 0 ? 0.1 : 0.05), 0.024],
          turn: [0, 0, angle],
        });
      }
      return shapes;
    });
  },
};

function disc(at: Vec3, side: 1 | -1, r: number): LatheShape {
  const points: Vec2[] = [
    [r, -0.01],
    [r, 0.02],
    [r * 0.9, 0.034],
    [r * 0.86, 0.016],
    [r * 0.42, 0.016],
    [r * 0.38, 0.03],
    [r * 0.24, 0.044],
    [0, 0.05],
  ];
  return {
    kind: 'lathe',
    role: 'emblem',
    detail: 2,
    at,
    axis: 'z',
    segments: 36,
    profile: side === 1 ? points : points.map(([a, h]): Vec2 => [a, -h]).reverse(),
    creases: side === 1 ? [1, 3, 4] : [3, 4, 6],
  };
}
