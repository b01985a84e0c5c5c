import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A conference microphone: a small base with a bent neck that leans to +z, 0.32 m high. */
export const deskMicrophone: Piece = {
  kind: 'desk-microphone',
  rest: 'top',
  shapes: () => [
    slab('black', [0, 0, 0], [0.1, 0.026, 0.12], 0.008, 1),
    slab('lamp-signal', [0.028, 0.0255, 0.035], [0.014, 0.003, 0.008], 0, 0),
    bar(
      'black',
      [
        [0, 0.02, -0.03],
        [0, 0.2, -0.03],
        [0, 0.26, -0.005],
        [0, 0.3, 0.045],
      ],
      0.0045,
      5,
      1,
    ),
    bar(
      'steel',
      [
        [0, 0.3, 0.045],
        [0, 0.318, 0.078],
      ],
      0.011,
      6,
      0,
    ),
  ],
};
