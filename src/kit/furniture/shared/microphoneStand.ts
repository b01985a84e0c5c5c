import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A microphone on a stand for a singer, `height` 1.5 m, its head to −z (towards the singer behind it). Roles: `metal`. */
export const microphoneStand: Piece = {
  kind: 'microphone-stand',
  rest: 'floor',
  shapes: ({ height = 1.5, roles = {} }) => {
    const metal = roles.metal ?? 'chrome';
    const shapes: Shape[] = [
      turned(
        'black',
        [0, 0, 0],
        [
          [0, 0],
          [0.14, 0],
          [0.14, 0.012],
          [0.1, 0.026],
          [0.03, 0.034],
          [0.016, 0.06],
        ],
        16,
        2,
      ),
      bar(
        metal,
        [
          [0, 0.05, 0],
          [0, height * 0.62, 0],
        ],
        0.013,
        8,
        2,
      ),
      bar(
        metal,
        [
          [0, height * 0.6, 0],
          [0, height - 0.1, 0],
        ],
        0.009,
        8,
        2,
      ),
      turned(
        'black',
        [0, height * 0.6, 0],
        [
          [0.018, 0],
          [0.02, 0.06],
          [0.012, 0.075],
        ],
        8,
        1,
      ),
      bar(
        'black',
        [
          [0, height - 0.12, 0.012],
          [0, height - 0.02, -0.055],
        ],
        0.014,
        8,
        1,
      ),
      {
        kind: 'lathe',
        role: 'steel',
        detail: 1,
        axis: 'z',
        at: [0, height - 0.008, -0.095],
        profile: [
          [0, -0.012],
          [0.022, 0],
          [0.028, 0.02],
          [0.024, 0.044],
          [0.014, 0.056],
        ],
        segments: 10,
      },
    ];
    return shapes;
  },
};
