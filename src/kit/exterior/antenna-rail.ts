import { bar, block } from '../coach/solids.ts';
import type { Shape, Vec3 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** A low rack for aerials: two rails on posts, bars across, cable trunk between. */
export const antennaRail: ExteriorKind = {
  kind: 'antenna-rail',
  needs: ['length', 'width', 'to'],
  shapes: ({ at, length = 3.4, width = 1.2, to }, { section }) => {
    const half = width / 2;
    const top = to ?? section.crown + 0.1;
    const x = [at - length / 2, at + length / 2] as const;
    const foot = section.roofAt(half) - 0.03;
    const shapes: Shape[] = [];
    const posts = Math.max(2, Math.round(length / 0.85));
    for (const z of [-half, half]) {
      const path: Vec3[] = [
        [x[0], foot, z],
        [x[0], top - 0.02, z],
        [x[0] + 0.04, top, z],
        [x[1] - 0.04, top, z],
        [x[1], top - 0.02, z],
        [x[1], foot, z],
      ];
      shapes.push(bar('antenna', 1, path, 0.022, 6));
      for (let i = 1; i < posts; i += 1) {
        const along = x[0] + (length * i) / posts;
        shapes.push(
          bar(
            'antenna',
            0,
            [
              [along, foot, z],
              [along, top, z],
            ],
            0.016,
            5,
          ),
        );
      }
    }
    for (let i = 0; i <= posts; i += 1) {
      const along = x[0] + 0.05 + ((length - 0.1) * i) / posts;
      shapes.push(
        bar(
          'antenna',
          0,
          [
            [along, top, -half],
            [along, top, half],
          ],
          0.016,
          5,
        ),
      );
    }
    shapes.push(
      block(
        'roof-equipment',
        1,
        [x[0] - 0.3, x[1] + 0.3],
        [section.crown - 0.02, section.crown + 0.05],
        [-0.09, 0.09],
        0.01,
      ),
    );
    return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
  },
};
