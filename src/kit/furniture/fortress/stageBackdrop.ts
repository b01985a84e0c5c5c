import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drape } from '../shared/drape.ts';

/**
 * The wall behind a stage, 1.9 m wide, `height` 2.08 m and 0.12 m deep: curtains in folds between two pillars, with a strip of
 * light under its cornice. Roles: `curtain`, `frame`, `lamp`, `back`.
 */
export const stageBackdrop: Piece = {
  kind: 'stage-backdrop',
  rest: 'floor',
  shapes: ({ width = 1.9, height = 2.08, roles = {}, seed = 1 }) => {
    const frame = roles.frame ?? 'wood-black';
    const half = width / 2 - 0.09;
    const back = roles.back ?? 'padded-plum';
    const shapes: Shape[] = [
      slab(frame, [0, 0, -0.04], [width - 0.02, height, 0.03], 0),
      // One comes in behind it: panelled there too.
      ...[-1, 0, 1].map((i) =>
        slab(
          back,
          [(i * (width - 0.14)) / 3, 0.06, -0.058],
          [width / 3 - 0.09, height - 0.22, 0.012],
          0.004,
          1,
        ),
      ),
      slab(frame, [0, height - 0.12, 0.005], [width, 0.12, 0.12], 0.01),
      slab(roles.lamp ?? 'strip-pink', [0, height - 0.135, 0.03], [width - 0.24, 0.014, 0.03], 0),
      {
        ...drape({
          role: roles.curtain ?? 'curtain-wine',
          side: 1,
          edges: () => [half, -half],
          height,
          folds: Math.round(width * 7),
          out: 0.012,
          amplitude: () => 0.02,
          heights: [0.01, height - 0.12],
          seed,
        }),
      },
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        slab(frame, [side * (width / 2 - 0.045), 0, 0], [0.09, height - 0.12, 0.11], 0.012),
        // A tube of light up each pillar.
        slab(
          roles.lamp ?? 'strip-pink',
          [side * (width / 2 - 0.045), 0.12, 0.058],
          [0.024, height - 0.3, 0.01],
          0,
        ),
        slab('brass', [side * (width / 2 - 0.045), 0, 0.004], [0.096, 0.09, 0.112], 0.006, 1),
      );
    }
    return shapes;
  },
};
