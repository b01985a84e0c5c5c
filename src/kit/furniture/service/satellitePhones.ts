import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Two satellite telephones in their cradles, thick antennas up, and a terminal with its flat antenna raised; 0.56 × 0.3 m; one reaches from +z. */
export const satellitePhones: Piece = {
  kind: 'satellite-phones',
  rest: 'top',
  shapes: () => [
    ...phone(-0.2),
    ...phone(-0.06),
    // The terminal: keys before, its panel antenna tilted to the sky behind them.
    slab('machine-grey', [0.15, 0, 0.02], [0.26, 0.045, 0.2], 0.01, 1),
    block('face-keyboard', [0.04, 0.19], [0.045, 0.047], [-0.01, 0.1], 0, 0),
    block('face-desk', [0.2, 0.265], [0.045, 0.047], [0.02, 0.09], 0, 0),
    {
      kind: 'box',
      role: 'lacquer-white',
      detail: 1,
      at: [0.15, 0.14, -0.1],
      size: [0.26, 0.2, 0.022],
      bevel: 0.01,
      turn: [-0.4, 0, 0],
    },
    {
      kind: 'box',
      role: 'machine-grey',
      detail: 0,
      at: [0.15, 0.145, -0.0885],
      size: [0.2, 0.14, 0.004],
      bevel: 0.002,
      turn: [-0.4, 0, 0],
    },
  ],
};

/** One handset, leaning back in its cradle at x: screen, keys, and a stub as thick as a finger at its side. */
function phone(x: number): readonly Shape[] {
  const lean = -0.35;
  /** A point of the handset `up` along it and `out` before its face. */
  const at = (aside: number, up: number, out: number): readonly [number, number, number] => [
    x + aside,
    0.02 + up * Math.cos(lean) - out * Math.sin(lean),
    0.02 + up * Math.sin(lean) + out * Math.cos(lean),
  ];
  const plate = (
    role: string,
    aside: number,
    up: number,
    size: readonly [number, number],
  ): Shape => ({
    kind: 'box',
    role,
    detail: 0,
    at: at(aside, up, 0.0175),
    size: [size[0], size[1], 0.003],
    bevel: 0.001,
    turn: [lean, 0, 0],
  });
  return [
    slab('black', [x, 0, 0], [0.105, 0.035, 0.13], 0.012, 1),
    {
      kind: 'box',
      role: 'machine-grey',
      detail: 1,
      at: at(0, 0.09, 0),
      size: [0.064, 0.16, 0.034],
      bevel: 0.012,
      turn: [lean, 0, 0],
    },
    plate('face-desk', 0, 0.135, [0.044, 0.036]),
    plate('face-keyboard', 0, 0.075, [0.05, 0.07]),
    bar('black', [at(0.021, 0.15, -0.008), at(0.021, 0.32, -0.008)], 0.013, 8, 1),
  ];
}
