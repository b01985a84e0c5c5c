import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { hose } from './parts.ts';

const cords = ['plastic-red', 'bin-yellow', 'label-blue', 'black', 'strap-orange'] as const;

/** A frame of jacks that lines are put through by hand, 0.6 wide (`width`), 0.5 deep, 1.95 high: cords in five colours hang in loops. */
export const patchRack: Piece = {
  kind: 'patch-rack',
  rest: 'floor',
  shapes: ({ width = 0.6, height = 1.95, seed = 1 }) => {
    const random = seeded(seed);
    const [w, face] = [width / 2, 0.14];
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.08], [-0.25, face - 0.02]),
      block('cabinet-grey', [-w, w], [0.08, height], [-0.25, face - 0.01], 0.006),
      ...[-1, 1].map((side) =>
        block(
          'aluminium',
          [side * (w - 0.035), side * w],
          [0.1, height],
          [face - 0.01, face + 0.006],
          0.003,
        ),
      ),
    ];
    const rows = Array.from({ length: 8 }, (_, i) => 0.62 + i * 0.16);
    for (const y of rows) {
      shapes.push(
        block(
          'machine-black',
          [-w + 0.04, w - 0.04],
          [y - 0.04, y + 0.04],
          [face - 0.01, face],
          0.002,
        ),
        block(
          'label-white',
          [-w + 0.06, w - 0.06],
          [y + 0.022, y + 0.034],
          [face, face + 0.002],
          0,
          1,
        ),
        ...Array.from({ length: 12 }, (_, i) => {
          const x = (i / 11 - 0.5) * (width - 0.16);
          return block(
            'steel',
            [x - 0.008, x + 0.008],
            [y - 0.012, y + 0.004],
            [face, face + 0.005],
            0,
            0,
          );
        }),
      );
    }
    for (let i = 0; i < 14; i++) {
      const a = (random() - 0.5) * (width - 0.18);
      const b = Math.max(-w + 0.08, Math.min(w - 0.08, a + (random() - 0.5) * 0.5));
      const from = rows[Math.floor(random() * 8)] ?? 1;
      const to = rows[Math.floor(random() * 8)] ?? 1;
      const low = Math.min(from, to) - 0.1 - 0.2 * random();
      shapes.push(
        hose(
          cords[i % cords.length] ?? 'black',
          [
            [a, from, face],
            [a, from - 0.01, face + 0.07],
            [(a + b) / 2, low, face + 0.1],
            [b, to - 0.01, face + 0.07],
            [b, to, face],
          ],
          0.007,
          2,
          3,
          5,
        ),
      );
    }
    return shapes;
  },
};
