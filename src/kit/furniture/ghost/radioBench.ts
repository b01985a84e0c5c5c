import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { laidHeadset } from './laidHeadset.ts';
import { drum, hose } from './parts.ts';

const top = 0.74;
const displays = ['screen-device', 'scope-green', 'lamp-amber'] as const;

/**
 * A radio operator's bench, `width` (1.4) × 0.66, top at 0.74: a row of transceivers with lit displays, tuning knobs and gauges,
 * a headset, a microphone on its stalk, a writing pad; its back to a wall, 0.93 high. Roles: `top`, `frame`.
 */
export const radioBench: Piece = {
  kind: 'radio-bench',
  rest: 'floor',
  shapes: ({ width = 1.4, roles = {}, seed = 1 }) => {
    const frame = roles.frame ?? 'laminate-graphite';
    const [w, d] = [width / 2, 0.33];
    const shapes: Shape[] = [
      block(roles.top ?? 'laminate-oak', [-w, w], [top - 0.03, top], [-d, d], 0.006),
      block(frame, [-w + 0.02, w - 0.02], [0.1, top - 0.03], [-d + 0.02, -d + 0.05], 0.004),
      ...[-1, 1].map((side) =>
        block(frame, [side * (w - 0.04), side * w], [0, top - 0.03], [-d, d - 0.06], 0.004),
      ),
    ];
    const sets = Math.max(2, Math.floor(width / 0.4));
    for (let i = 0; i < sets; i++) {
      shapes.push(...set(((i + 0.5) / sets - 0.5) * (width - 0.04), width / sets - 0.05, seed + i));
    }
    return [
      ...shapes,
      ...laidHeadset(-w * 0.45, top, 0.14),
      ...microphone(w * 0.35, 0.06),
      ...pad(w * 0.02),
    ];
  },
};

/** A transceiver about x: display, a large knob, small ones, a gauge, a grille. */
function set(x: number, width: number, seed: number): readonly Shape[] {
  const [w, z] = [width / 2, -0.08];
  const face = z + 0.004;
  return [
    block('machine-black', [x - w, x + w], [top + 0.012, top + 0.19], [-0.31, z], 0.008),
    block('case-grey', [x - w + 0.008, x + w - 0.008], [top + 0.02, top + 0.182], [z, face], 0.003),
    block(
      displays[seed % displays.length] ?? 'screen-device',
      [x - w * 0.5, x + w * 0.3],
      [top + 0.105, top + 0.165],
      [face, face + 0.002],
    ),
    drum('aluminium', [x + w * 0.62, top + 0.085, face], 'z', 0.034, 0.026, 16, 2),
    ...[0, 1, 2, 3].map((i) =>
      drum('black', [x - w * 0.42 + i * w * 0.26, top + 0.06, face], 'z', 0.013, 0.018, 10),
    ),
    drum('dial-white', [x - w * 0.75, top + 0.13, face], 'z', 0.028, 0.003, 14),
    block('lamp-red', [x - w * 0.8, x - w * 0.72], [top + 0.05, top + 0.062], [face, face + 0.003]),
  ];
}

function microphone(x: number, z: number): readonly Shape[] {
  return [
    drum('machine-black', [x, top, z], 'y', 0.055, 0.02, 14, 2),
    hose(
      'chrome',
      [
        [x, top + 0.02, z],
        [x, top + 0.16, z],
        [x, top + 0.23, z + 0.04],
        [x, top + 0.24, z + 0.1],
      ],
      0.006,
      2,
    ),
    drum('black', [x, top + 0.238, z + 0.09], 'z', 0.017, 0.05, 10, 2),
  ];
}

function pad(x: number): readonly Shape[] {
  return [block('paper', [x - 0.1, x + 0.1], [top, top + 0.008], [0.02, 0.28], 0.002, 1)];
}
