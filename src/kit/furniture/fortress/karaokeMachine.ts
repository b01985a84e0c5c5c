import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A karaoke rack, 0.56 × 0.42 m, `height` 1.05 m: player, amplifier and mixer with a sloped screen, its face to +z. Roles: `body`. */
export const karaokeMachine: Piece = {
  kind: 'karaoke-machine',
  rest: 'floor',
  shapes: ({ width = 0.56, depth = 0.42, height = 1.05, roles = {} }) => {
    const body = roles.body ?? 'wood-black';
    const face = depth / 2 - 0.02;
    const shapes: Shape[] = [
      slab('black', [0, 0, 0], [width - 0.06, 0.06, depth - 0.06], 0.004),
      slab(body, [0, 0.06, -0.01], [width, height - 0.12, depth - 0.04], 0.01),
      slab('brass', [0, height - 0.06, 0], [width + 0.01, 0.012, depth], 0.004, 1),
      {
        kind: 'box',
        role: 'black-gloss',
        detail: 2,
        at: [0, height + 0.05, -0.06],
        size: [width * 0.86, 0.3, 0.04],
        bevel: 0.008,
        turn: [-0.5, 0, 0],
      },
      {
        kind: 'box',
        role: 'screen-karaoke',
        detail: 2,
        at: [0, height + 0.062, -0.038],
        size: [width * 0.8, 0.26, 0.003],
        turn: [-0.5, 0, 0],
      },
    ];
    const units = 5;
    const pitch = (height - 0.22) / units;
    for (let i = 0; i < units; i++) {
      const y = 0.1 + i * pitch;
      shapes.push(slab('black-gloss', [0, y, face], [width - 0.08, pitch - 0.014, 0.02], 0.003, 1));
      for (let k = 0; k < 4; k++) {
        shapes.push({
          kind: 'lathe',
          role: i % 2 === 0 ? 'chrome' : 'steel',
          detail: 0,
          axis: 'z',
          at: [-width * 0.3 + k * 0.075, y + pitch / 2, face + 0.01],
          profile: [
            [0.018, 0],
            [0.016, 0.016],
            [0, 0.018],
          ],
          segments: 8,
        });
      }
      shapes.push(
        slab(
          i === 1 ? 'strip-blue' : 'lamp-night',
          [width * 0.27, y + pitch / 2 - 0.01, face + 0.0105],
          [0.09, 0.02, 0.002],
          0,
          0,
        ),
      );
    }
    return shapes;
  },
};
