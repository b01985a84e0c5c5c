import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { laidHeadset } from './laidHeadset.ts';
import { drum } from './parts.ts';

const keys = ['plastic-ivory', 'plastic-ivory', 'console-red', 'bin-yellow', 'case-grey'] as const;

/**
 * An operator's console of the 1980s, `width` (1.2) × 0.66, no higher than 0.86: a desk before a slanted panel of keys, dials
 * and a round scope, two handsets on their rests; one sits at +z. `variant` `laptop` has a newer box and a laptop put on it.
 * Roles: `body`, `panel`.
 */
export const radioConsole: Piece = {
  kind: 'radio-console',
  rest: 'floor',
  shapes: ({ width = 1.2, variant, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const body = roles.body ?? 'console-beige';
    const w = width / 2;
    const d = 0.33;
    const shapes: Shape[] = [
      block('black', [-w + 0.03, w - 0.03], [0, 0.08], [-d + 0.02, 0]),
      {
        kind: 'prism',
        role: body,
        detail: 2,
        axis: 'x',
        outline: [
          [-d, 0.08],
          [-0.04, 0.08],
          [-0.04, 0.62],
          [d, 0.67],
          [d, 0.7],
          [0.06, 0.715],
          [-d + 0.06, 0.86],
          [-d, 0.86],
        ],
        from: -w,
        to: w,
        bevel: 0.006,
      },
      ...[-1, 1].map((side) =>
        block(body, [side * (w - 0.04), side * w], [0, 0.66], [-0.04, d - 0.06], 0.005),
      ),
    ];
    // The slanted panel: a plate, and what is set into it. It rises 0.145 over 0.33.
    const slant = Math.atan2(0.145, 0.33);
    const on = (x: number, along: number, out = 0): readonly [number, number, number] => [
      x,
      0.715 + 0.145 * along + out * Math.cos(slant),
      0.06 - 0.33 * along + out * Math.sin(slant),
    ];
    const plate = (
      role: string,
      x: number,
      along: number,
      [wide, long]: readonly [number, number],
      thick: number,
      detail: 0 | 1 | 2 = 1,
    ): Shape => ({
      kind: 'box',
      role,
      detail,
      at: on(x, along, thick / 2),
      size: [wide, thick, long],
      turn: [slant, 0, 0],
      ...(thick > 0.008 ? { bevel: 0.003 } : {}),
    });
    shapes.push(plate(roles.panel ?? 'console-green', 0, 0.5, [width - 0.06, 0.3], 0.004, 2));
    shapes.push(plate('face-gauges', -w * 0.62, 0.5, [w * 0.5, 0.2], 0.008));
    const columns = Math.floor((width * 0.4) / 0.036);
    for (let row = 0; row < 4; row++) {
      for (let i = 0; i < columns; i++) {
        if (random() < 0.12) continue;
        shapes.push(
          plate(
            keys[Math.floor(random() * keys.length)] ?? 'plastic-ivory',
            -w * 0.28 + i * 0.036,
            0.2 + row * 0.19,
            [0.024, 0.026],
            0.012,
            0,
          ),
        );
      }
    }
    const x = w * 0.66;
    shapes.push(plate('black', x, 0.52, [0.2, 0.2], 0.008));
    shapes.push({
      ...drum('scope-green', on(x, 0.52, 0.008), 'y', 0.075, 0.004, 16, 1),
      axis: 'y',
    });
    for (let i = 0; i < 3; i++) {
      shapes.push(
        plate(
          i === 0 ? 'lamp-red' : 'lamp-amber',
          -w * 0.28 + i * 0.06,
          0.94,
          [0.016, 0.012],
          0.006,
          0,
        ),
      );
    }
    // Handsets lie on the desk's right; a writing pad on its left.
    for (const k of [0, 1]) {
      const hx = w - 0.13 - k * 0.13;
      shapes.push(
        block('case-grey', [hx - 0.05, hx + 0.05], [0.69, 0.735], [0.1, 0.3], 0.01, 1),
        block('black', [hx - 0.026, hx + 0.026], [0.742, 0.775], [0.08, 0.32], 0.014, 1),
        bar(
          'black',
          [
            [hx, 0.75, 0.31],
            [hx - 0.06, 0.71, 0.3],
            [hx - 0.05, 0.72, 0.2],
          ],
          0.006,
          5,
          0,
        ),
      );
    }
    shapes.push(...laidHeadset(w - 0.44, 0.7, 0.22));
    shapes.push(block('paper', [-w + 0.08, -w + 0.3], [0.695, 0.706], [0.07, 0.3], 0.002, 1));
    if (variant === 'laptop') {
      shapes.push(
        block('rack-black', [-0.2, 0.24], [0.86, 0.904], [-d + 0.01, -d + 0.25], 0.004, 1),
        block('lamp-blue', [0.16, 0.2], [0.878, 0.884], [-d + 0.25, -d + 0.252], 0, 0),
      );
    }
    return shapes;
  },
};
