import type { PrismShape, Shape, Vec2 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** A long pale cover over flat antennas, round in section, with joints across. */
export const antennaCover: ExteriorKind = {
  kind: 'antenna-cover',
  needs: ['length', 'width', 'to', 'z'],
  shapes: ({ at, length = 3, width = 1.1, to, z = 0 }, { section }) => {
    const half = width / 2;
    const roof = section.roofAt(z);
    const top = to ?? roof + 0.25;
    const foot = Math.min(section.roofAt(z + half), section.roofAt(z - half)) - 0.03;
    const x: Vec2 = [at - length / 2, at + length / 2];
    const profile = (grow: number): Vec2[] => {
      const points: Vec2[] = [[z + half + grow, foot]];
      for (let i = 0; i <= 8; i += 1) {
        const angle = (i / 8) * Math.PI;
        const side = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.55;
        const up = Math.sin(angle) ** 0.7;
        points.push([z + side * (half + grow), roof + (top + grow - roof) * up]);
      }
      points.push([z - half - grow, foot]);
      return points;
    };
    const cover: PrismShape = {
      kind: 'prism',
      role: 'radome',
      detail: 2,
      axis: 'x',
      outline: profile(0),
      from: x[0],
      to: x[1],
      bevel: 0.03,
    };
    const shapes: Shape[] = [cover];
    for (const t of [0.02, 0.34, 0.66, 0.98]) {
      const along = x[0] + length * t;
      shapes.push({
        ...cover,
        role: 'roof-equipment',
        detail: 0,
        only: 'near',
        outline: profile(0.012),
        from: along - 0.025,
        to: along + 0.025,
        bevel: 0.004,
      });
    }
    return shapes;
  },
};
