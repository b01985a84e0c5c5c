import type { Shape, Vec3 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, hose, spun } from './parts.ts';

const cables = [
  'black',
  'black',
  'case-grey',
  'black',
  'console-red',
  'black',
  'medical-blue',
] as const;

/**
 * What is seen from inside of a dome on the roof: its bolted base ring, `width` (0.84) across, with the dish of the dome's foot
 * in it and a cable gland in the middle; its cables hang in a bundle to the head of a cabinet, `depth` (1) to +z and which is at
 * y = 0; the ring is `height` (0.4) over it, and its top 0.12 over that, at the ceiling. Roles: `ring`, `dish`.
 */
export const domeTrunk: Piece = {
  kind: 'dome-trunk',
  rest: 'ceiling',
  shapes: ({ width = 0.84, depth = 1, height = 0.4, roles = {} }) => {
    const r = width / 2;
    const shapes: Shape[] = [
      // The ring: a flange with a raised inner rim, and the shallow dish inside it, deepest at the gland.
      spun(
        roles.ring ?? 'cabinet-grey',
        [0, height, 0],
        'y',
        [
          [r * 0.66, 0.05],
          [r * 0.7, 0.012],
          [r * 0.78, 0.012],
          [r * 0.8, 0.045],
          [r * 0.98, 0.05],
          [r, 0.06],
          [r, 0.12],
        ],
        32,
        2,
      ),
      spun(
        roles.dish ?? 'laminate-cream',
        [0, height, 0],
        'y',
        [
          [0.06, 0.01],
          [r * 0.3, 0.03],
          [r * 0.52, 0.07],
          [r * 0.67, 0.1],
        ],
        28,
        2,
      ),
      // The gland: a stepped nut round the bundle.
      drum('brass', [0, height - 0.01, 0], 'y', 0.088, 0.04, 6, 2),
      drum('steel', [0, height - 0.045, 0], 'y', 0.066, 0.04, 16, 1),
      drum('black', [0, height - 0.075, 0], 'y', 0.054, 0.035, 14, 1),
    ];
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * 2 * Math.PI;
      shapes.push(
        drum(
          'steel',
          [r * 0.89 * Math.cos(a), height + 0.03, r * 0.89 * Math.sin(a)],
          'y',
          0.018,
          0.02,
          6,
          1,
        ),
      );
    }
    cables.forEach((role, i) => {
      const a = (i / cables.length) * 2 * Math.PI;
      const [x, z] = [0.03 * Math.cos(a), 0.03 * Math.sin(a)];
      const aside = (i - (cables.length - 1) / 2) * 0.042;
      const sag = 0.03 * ((i * 3) % 4);
      const path: readonly Vec3[] = [
        [x, height - 0.05, z],
        [x * 1.3, height - 0.13, z * 1.3 + 0.02],
        [aside * 0.6, height - 0.2 - sag, depth * 0.3],
        [aside * 0.9, height - 0.17 - sag * 0.8, depth * 0.68],
        [aside, height - 0.2, depth * 0.93],
        [aside, 0.006, depth],
      ];
      shapes.push(hose(role, path, 0.015, 1, 4, 6));
    });
    // Where they are tied together.
    shapes.push(drum('aluminium', [-0.16, height - 0.205, depth * 0.93], 'x', 0.022, 0.32, 8, 1));
    return shapes;
  },
};
