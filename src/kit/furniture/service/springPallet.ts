import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/** Spare coil springs of bogies upright on a pallet, and brake blocks in a tray before them: 1.2 × 0.6 m, 0.56 high. Roles: `spring`. */
export const springPallet: Piece = {
  kind: 'spring-pallet',
  rest: 'floor',
  shapes: ({ width = 1.2, roles = {} }) => {
    const spring = roles.spring ?? 'engine-black';
    const w = width / 2;
    const shapes: Shape[] = [
      ...[-0.24, 0, 0.24].map((z) =>
        block('wood-light', [-w, w], [0, 0.08], [z - 0.05, z + 0.05], 0.004),
      ),
      block('wood-light', [-w, w], [0.08, 0.11], [-0.3, 0.3], 0.004),
      block('steel-painted', [-w + 0.04, w - 0.04], [0.11, 0.13], [0.08, 0.28], 0.004),
      block('steel-painted', [-w + 0.04, w - 0.04], [0.13, 0.19], [0.27, 0.28], 0.002, 1),
    ];
    const count = Math.floor((width - 0.08) / 0.29);
    for (let i = 0; i < count; i++) {
      const x = -w + 0.04 + ((width - 0.08) * (i + 0.5)) / count;
      const high = i % 3 === 2 ? 0.34 : 0.44;
      shapes.push(
        {
          kind: 'spring',
          role: i % 3 === 1 ? 'tank-red' : spring,
          detail: 1,
          at: [x, 0.115, -0.12],
          height: high,
          diameter: 0.22,
          wire: 0.036,
          turns: 5,
        },
        block('steel', [x - 0.1, x + 0.1], [0.108, 0.116], [-0.22, -0.02], 0.002, 1),
      );
    }
    const blocks = Math.floor((width - 0.12) / 0.13);
    for (let i = 0; i < blocks; i++) {
      const x = -w + 0.07 + (i + 0.5) * 0.13;
      shapes.push({
        kind: 'box',
        role: i % 4 === 1 ? 'engine-grey' : 'engine-rust',
        detail: 1,
        at: [x, 0.19, 0.18],
        size: [0.07, 0.12, 0.16],
        bevel: 0.02,
        turn: [0, 0, 0.25],
      });
    }
    return shapes;
  },
};
