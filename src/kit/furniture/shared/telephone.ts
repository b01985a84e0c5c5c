import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/**
 * A desk telephone with a corded handset, 0.2 × 0.22 m, its keys to +z; `variant` `direct` has no keys, only a lamp. Roles:
 * `body`, `keys`.
 */
export const telephone: Piece = {
  kind: 'telephone',
  rest: 'top',
  shapes: ({ variant, roles = {} }) => {
    const body = roles.body ?? 'plastic-ivory';
    const keys = roles.keys ?? 'plastic-white';
    const shapes: Shape[] = [
      pad(body, [0, 0.042, 0], [0.2, 0.05, 0.21], { radius: 0.014, turn: [0.16, 0, 0] }),
      // The handset lies across the back.
      pad(body, [-0.058, 0.1, 0], [0.042, 0.03, 0.2], {
        radius: 0.013,
        turn: [0.16, 0, 0],
        detail: 1,
      }),
      pad(body, [-0.058, 0.08, -0.076], [0.05, 0.036, 0.052], { radius: 0.014, detail: 1 }),
      pad(body, [-0.058, 0.058, 0.076], [0.05, 0.036, 0.052], { radius: 0.014, detail: 1 }),
      bar('black', coil(), 0.0045, 4, 0),
    ];
    if (variant === 'direct') {
      shapes.push({
        kind: 'lathe',
        role: 'lamp-signal',
        detail: 0,
        axis: 'y',
        at: [0.045, 0.064, 0],
        profile: [
          [0.014, 0],
          [0.012, 0.008],
          [0, 0.011],
        ],
        segments: 8,
      });
      return shapes;
    }
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 3; column++) {
        shapes.push({
          kind: 'box',
          role: keys,
          detail: 0,
          at: [0.012 + column * 0.03, 0.066 - row * 0.0045, -0.012 + row * 0.026],
          size: [0.021, 0.008, 0.017],
          turn: [0.16, 0, 0],
        });
      }
    }
    shapes.push({
      kind: 'box',
      role: 'black-gloss',
      detail: 0,
      at: [0.042, 0.076, -0.066],
      size: [0.09, 0.006, 0.034],
      turn: [0.16, 0, 0],
    });
    return shapes;
  },
};

/** The cord from the handset's lower end to the body's side. */
function coil(): readonly (readonly [number, number, number])[] {
  return Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    const wave = 0.008 * Math.sin(i * 1.9);
    return [
      -0.085 - 0.028 * Math.sin(Math.PI * t) + wave,
      0.034 - 0.028 * Math.sin(Math.PI * t),
      0.09 - 0.14 * t,
    ] as const;
  });
}
