import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drape } from '../shared/drape.ts';
import { face } from './parts.ts';

/** The curtains' width at both sides, how far the stage's edge stands out, and what the screen has over it, m. */
const curtain = 0.15;
const lip = 0.2;
const over = 0.16;

/** The stage's height, m. */
const stage = 0.38;

/**
 * A cinema screen before an end wall, `width` (1.9) across, `height` (1.92) with its stage: velvet at both sides and a pelmet
 * above, loudspeakers in the stage's front, and a hidden strip of light that washes the curtains. Roles: `curtain`, `lamp`.
 */
export const cinemaScreen: Piece = {
  kind: 'cinema-screen',
  rest: 'floor',
  shapes: ({ width = 1.9, height = 1.92, roles = {}, seed = 1 }) => {
    const velvet = roles.curtain ?? 'velvet-cinema';
    const half = width / 2;
    const wide = width - 2 * curtain + 0.03;
    const tall = Math.min(wide * 0.62, height - over - stage - 0.12);
    const low = Math.max(stage + 0.06, height - over - 0.03 - tall);
    const shapes: Shape[] = [
      slab('veneer-dark', [0, 0, lip / 2 + 0.012], [width, stage - 0.01, lip], 0.008),
      slab(
        'cinema-carpet',
        [0, stage - 0.01, lip / 2 + 0.012],
        [width - 0.01, 0.01, lip - 0.01],
        0.003,
        1,
      ),
      slab('brass', [0, stage - 0.024, lip + 0.012], [width - 0.004, 0.014, 0.008], 0.003, 1),
      ...[-1, 0, 1].map((i) =>
        slab(
          'speaker-cloth',
          [(i * width) / 3, 0.07, lip + 0.012],
          [width / 3 - 0.1, stage - 0.15, 0.008],
          0.003,
          1,
        ),
      ),
      slab('black', [0, stage, 0.012], [width, height - stage, 0.024], 0.004),
      face('screen-cinema', [0, low + tall / 2, 0.027], [wide - 0.05, tall - 0.05]),
      slab('veneer-dark', [0, height - over, 0.06], [width, over, 0.12], 0.01),
      slab('veneer-dark', [0, height - over - 0.04, 0.13], [width, over + 0.04, 0.02], 0.006),
      slab('brass', [0, height - over - 0.03, 0.142], [width - 0.004, 0.014, 0.006], 0.002, 1),
      slab(
        roles.lamp ?? 'lamp-cinema',
        [0, height - over - 0.012, 0.095],
        [width - 0.1, 0.012, 0.03],
        0,
      ),
      drape({
        role: velvet,
        side: 1,
        edges: () => [half - curtain, curtain - half],
        height: low,
        folds: 14,
        out: 0.045,
        amplitude: () => 0.016,
        heights: [stage, low + 0.01],
        seed,
      }),
    ];
    for (const side of [-1, 1] as const) {
      shapes.push(
        drape({
          role: velvet,
          side,
          edges: () => [half - 0.004, half - curtain],
          height: height - over,
          folds: 3,
          out: 0.062,
          amplitude: () => 0.022,
          heights: [stage, height - over],
          seed: seed + side,
        }),
      );
    }
    return shapes;
  },
};
