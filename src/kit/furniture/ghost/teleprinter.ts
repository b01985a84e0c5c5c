import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** Height of its pedestal, m. */
const foot = 0.68;

/** Outline of the machine (z, y over its pedestal): the keyboard's slope, then the hood. */
const hood: readonly Vec2[] = [
  [-0.23, 0],
  [0.25, 0],
  [0.25, 0.05],
  [0.06, 0.1],
  [0.04, 0.2],
  [-0.02, 0.22],
  [-0.23, 0.22],
];

/**
 * A teleprinter on its pedestal, 0.5 × 0.48, 1.05 high: four rows of round keys, a roll of paper and the strip that comes out of
 * it with a few lines on; one sits at +z. Roles: `body`.
 */
export const teleprinter: Piece = {
  kind: 'teleprinter',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const body = roles.body ?? 'console-green';
    const shapes: Shape[] = [
      block(body, [-0.22, 0.22], [0.06, foot], [-0.2, 0.12], 0.01),
      block('black', [-0.2, 0.2], [0, 0.06], [-0.18, 0.1], 0),
      {
        kind: 'prism',
        role: body,
        detail: 2,
        axis: 'x',
        outline: hood.map(([z, y]): Vec2 => [z, foot + y]),
        from: -0.25,
        to: 0.25,
        bevel: 0.012,
      },
      block('black', [-0.19, 0.19], [foot + 0.218, foot + 0.226], [-0.2, -0.04], 0.002),
      drum('paper', [-0.16, foot + 0.25, -0.13], 'x', 0.05, 0.32, 14, 2),
      drum('black', [-0.2, foot + 0.25, -0.13], 'x', 0.014, 0.4, 8, 1),
      {
        kind: 'box',
        role: 'paper',
        detail: 2,
        at: [0, foot + 0.29, -0.045],
        size: [0.3, 0.18, 0.002],
        turn: [-0.25, 0, 0],
      },
      block('console-red', [0.19, 0.22], [foot + 0.2, foot + 0.225], [0, 0.03], 0.004),
    ];
    for (let i = 0; i < 6; i++) {
      shapes.push({
        kind: 'box',
        role: 'case-grey',
        detail: 0,
        at: [-0.03 + 0.02 * (i % 2), foot + 0.235 + i * 0.022, -0.0295 - i * 0.0056],
        size: [0.2 - 0.03 * (i % 3), 0.006, 0.001],
        turn: [-0.25, 0, 0],
      });
    }
    for (let i = 0; i < 5; i++) {
      const y = 0.2 + i * 0.05;
      shapes.push(block('gasket', [-0.16, 0.16], [y, y + 0.018], [0.118, 0.122], 0, 0));
    }
    for (let row = 0; row < 4; row++) {
      for (let k = 0; k < 10; k++) {
        const z = 0.1 + row * 0.038;
        const y = 0.1 - ((z - 0.06) * 0.05) / 0.19;
        const x = -0.18 + k * 0.039 + row * 0.004;
        shapes.push(drum('plastic-ivory', [x, foot + y - 0.002, z], 'y', 0.014, 0.016, 7, 1));
      }
    }
    return shapes;
  },
};
