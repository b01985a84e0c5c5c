import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, spun } from './parts.ts';

const cell = 0.2;
const foils = ['foil-red', 'brass', 'black', 'foil-red', 'foil-green'];

/**
 * A wine rack, `width` (1.0) × 0.32, 2.0 high: diamond lattice (cell 0.2 along x, look sheet) before a pale back, bottles on
 * their backs with the necks to the front, light strips up both sides, a cupboard below.
 */
export const wineRack: Piece = {
  kind: 'wine-rack',
  rest: 'floor',
  shapes: ({ width = 1, seed = 1 }) => {
    const [low, high] = [0.62, 1.24];
    const inner = width - 0.12;
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.02], [width - 0.04, 0.07, 0.26], 0),
      slab('veneer-wall', [0, 0.07, -0.008], [width, low - 0.1, 0.3], 0.006),
      slab('marble-cream', [0, low - 0.03, 0], [width, 0.03, 0.32], 0.006),
      slab('rack-back', [0, low, -0.15], [width - 0.06, high, 0.01], 0),
      slab('veneer-dark', [0, low + high, -0.01], [width, 0.08, 0.3], 0.012),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        slab('veneer-wall', [s * (width / 2 - 0.02), low, -0.01], [0.04, high, 0.29], 0.006),
      );
      shapes.push(
        slab(
          'lamp-strip',
          [s * (width / 2 - 0.052), low + 0.02, 0.11],
          [0.012, high - 0.04, 0.012],
          0,
        ),
      );
      shapes.push(
        slab(
          'veneer-burl',
          [s * width * 0.245, 0.1, 0.146],
          [width / 2 - 0.03, low - 0.16, 0.016],
          0.004,
          1,
        ),
      );
    }
    // Diagonals cut off at the frame: y = ±x + c, over the lattice's rectangle.
    for (let c = -inner + cell / 2; c < high + inner; c += cell) {
      for (const s of [-1, 1]) {
        const from = Math.max(0, s > 0 ? -c : c - high);
        const to = Math.min(inner, s > 0 ? high - c : c);
        if (to - from < 0.04) continue;
        const x = (from + to) / 2;
        const y = s > 0 ? x + c : c - x;
        shapes.push(
          block(
            'wood-light',
            [x - inner / 2, low + y, -0.03],
            [(to - from) * Math.SQRT2, 0.012, 0.22],
            0.002,
            [0, 0, (s * Math.PI) / 4],
            1,
          ),
        );
      }
    }
    // Bottles lie in the lower corner of each diamond.
    const columns = Math.floor((inner / cell) * 2);
    for (let i = 1; i < columns; i++) {
      for (let j = 1; j < Math.floor((high / cell) * 2); j++) {
        const [x, y] = [(i * cell) / 2, (j * cell) / 2];
        if ((i + j) % 2 === 0 || x > inner - 0.07 || y > high - 0.09) continue;
        if ((seed + i * 31 + j * 17) % 7 === 0) continue;
        shapes.push(...lying((seed % 13) + i * 3 + j * 5, x - inner / 2, low + y - 0.02));
      }
    }
    return shapes;
  },
};

function lying(n: number, x: number, y: number): readonly Shape[] {
  const glass = n % 3 === 0 ? 'bottle-brown' : 'bottle-green';
  return [
    spun(
      glass,
      [x, y, -0.14],
      'z',
      [
        [0.036, 0],
        [0.036, 0.16],
        [0.014, 0.215],
        [0.0135, 0.23],
      ],
      8,
      1,
    ),
    spun(
      foils[n % foils.length] ?? 'foil-red',
      [x, y, 0.085],
      'z',
      [
        [0.015, 0],
        [0.016, 0.055],
        [0, 0.055],
      ],
      8,
      1,
    ),
  ];
}
