import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import type { CarForm } from './carForm.ts';

const spokes = 10;
/** How far the tyre's face lies behind the body's side, m. */
const behind = 0.022;

/** Tyres with round shoulders, dished rims with ten spokes, and brake discs behind these. */
export function wheelShapes({ axles, radius, width }: CarForm): readonly Shape[] {
  return axles.flatMap((x) =>
    [-1, 1].flatMap((side): Shape[] => {
      const face = width / 2 - behind;
      const turned = (
        role: string,
        profile: readonly Vec2[],
        detail: 0 | 1 | 2,
        creases: readonly number[] = [],
        segments = 24,
      ): Shape => ({
        kind: 'lathe',
        role,
        detail,
        axis: 'z',
        at: [x, radius, side * face],
        profile: side === 1 ? profile : profile.map(([r, h]): Vec2 => [r, -h]).toReversed(),
        segments,
        creases: side === 1 ? creases : creases.map((at) => profile.length - 1 - at),
      });
      const rim = radius * 0.66;
      return [
        turned(
          'car-tyre',
          [
            [rim, -0.235],
            [radius - 0.03, -0.235],
            [radius, -0.205],
            [radius, -0.035],
            [radius - 0.012, -0.012],
            [radius - 0.045, 0],
            [rim + 0.012, 0],
            [rim, -0.012],
          ],
          2,
          [6],
        ),
        turned(
          'car-rim',
          [
            [rim, -0.012],
            [rim - 0.012, 0.002],
            [rim - 0.026, -0.004],
            [rim - 0.034, -0.075],
          ],
          1,
          [1, 2],
        ),
        turned(
          'car-trim',
          [
            [rim - 0.03, -0.09],
            [0, -0.09],
          ],
          2,
          [],
          20,
        ),
        turned(
          'steel',
          [
            [rim * 0.74, -0.075],
            [rim * 0.74, -0.06],
            [rim * 0.3, -0.06],
          ],
          0,
          [1],
          20,
        ),
        turned(
          'car-rim',
          [
            [0.078, -0.06],
            [0.07, -0.016],
            [0.03, -0.008],
            [0.028, -0.002],
            [0, -0.001],
          ],
          1,
          [1],
          14,
        ),
        ...Array.from({ length: spokes }, (_, i) =>
          spoke([x, radius, side * (face - 0.026)], side, (i / spokes) * 2 * Math.PI, rim),
        ),
      ];
    }),
  );
}

function spoke([x, y, z]: Vec3, side: number, angle: number, rim: number): Shape {
  const [from, to] = [0.055, rim - 0.016];
  const r = (from + to) / 2;
  return {
    kind: 'box',
    role: 'car-rim',
    detail: 1,
    at: [x + Math.cos(angle) * r, y + Math.sin(angle) * r, z + side * 0.006],
    size: [to - from, 0.034, 0.026],
    turn: [0, 0, angle],
  };
}
