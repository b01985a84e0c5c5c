import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, face, hose, pipe } from './parts.ts';

/** A wall shelf with headphones on their stand and an MP3 player in its cradle, 0.5 wide, 0.24 deep, 0.36 high. */
export const audioShelf: Piece = {
  kind: 'audio-shelf',
  rest: 'wall',
  shapes: () => {
    const shapes: Shape[] = [
      slab('wood-dark', [0, 0, 0.12], [0.5, 0.03, 0.24], 0.006),
      slab('wood-dark', [0, 0.03, 0.008], [0.5, 0.3, 0.016], 0.004),
      // Headphones: a bow over a post, two cups.
      drum('chrome', [-0.13, 0.03, 0.12], 'y', 0.055, 0.012, 16),
      pipe(
        'chrome',
        [
          [-0.13, 0.04, 0.12],
          [-0.13, 0.27, 0.12],
        ],
        0.008,
      ),
      hose(
        'machine-black',
        [
          [-0.215, 0.16, 0.12],
          [-0.21, 0.23, 0.12],
          [-0.13, 0.28, 0.12],
          [-0.05, 0.23, 0.12],
          [-0.045, 0.16, 0.12],
        ],
        0.011,
        1,
      ),
      hose(
        'black',
        [
          [-0.05, 0.11, 0.13],
          [0.0, 0.04, 0.18],
          [0.06, 0.034, 0.16],
          [0.1, 0.05, 0.13],
        ],
        0.003,
      ),
      // Player, leaning in its cradle.
      slab('chrome', [0.12, 0.03, 0.12], [0.09, 0.02, 0.07], 0.006, 1),
      block('black-gloss', [0.12, 0.105, 0.11], [0.065, 0.12, 0.012], 0.005, [-0.25, 0, 0]),
      face('screen-player', [0.12, 0.122, 0.113], [0.05, 0.055], [-0.25, 0, 0]),
      drum('machine-silver', [0.12, 0.073, 0.122], 'z', 0.02, 0.005, 14, 0),
    ];
    for (const s of [-1, 1]) {
      const x = -0.13 + s * 0.085;
      shapes.push(drum('machine-black', [x - 0.018, 0.13, 0.12], 'x', 0.045, 0.036, 14));
      shapes.push(drum('gym-leather', [x - s * 0.03 - 0.012, 0.13, 0.12], 'x', 0.04, 0.024, 14, 0));
    }
    return shapes;
  },
};
