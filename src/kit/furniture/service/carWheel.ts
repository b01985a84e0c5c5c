import type { Shape, Vec2 } from '../../shapes.ts';
import type { CarForm } from './carForm.ts';

/** Tyres, rims and the dark arches above them. */
export function wheelShapes({ axles, track, radius, width }: CarForm): readonly Shape[] {
  return axles.flatMap((x) =>
    [-1, 1].flatMap((side): Shape[] => {
      const z = side * (track / 2);
      const disc = (
        role: string,
        profile: readonly Vec2[],
        detail: 0 | 1 | 2,
        segments = 18,
      ): Shape => ({
        kind: 'lathe',
        role,
        detail,
        axis: 'z',
        at: [x, radius + (role === 'car-trim' ? 0.05 : 0), z],
        profile: side === 1 ? profile : profile.map(([r, h]): Vec2 => [r, -h]).toReversed(),
        segments,
      });
      const arch = width / 2 + 0.003 - track / 2;
      return [
        disc(
          'car-trim',
          [
            [radius + 0.05, arch - 0.05],
            [radius + 0.05, arch],
            [0.1, arch],
          ],
          1,
        ),
        disc(
          'car-tyre',
          [
            [radius * 0.6, -0.11],
            [radius - 0.03, -0.11],
            [radius, -0.07],
            [radius, arch - 0.05],
            [radius - 0.02, arch + 0.008],
            [radius * 0.68, arch + 0.012],
          ],
          2,
        ),
        disc(
          'car-rim',
          [
            [radius * 0.68, arch + 0.012],
            [radius * 0.66, arch - 0.01],
            [radius * 0.3, arch - 0.02],
            [radius * 0.2, arch + 0.004],
            [0, arch + 0.006],
          ],
          1,
        ),
        ...Array.from({ length: 5 }, (_, i): Shape => {
          const a = (i / 5) * 2 * Math.PI;
          const r = radius * 0.42;
          return {
            kind: 'box',
            role: 'car-rim',
            detail: 0,
            at: [x + Math.cos(a) * r, radius + Math.sin(a) * r, z + side * (arch + 0.002)],
            size: [radius * 0.46, 0.05, 0.02],
            bevel: 0.008,
            turn: [0, 0, a],
          };
        }),
      ];
    }),
  );
}
