import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Where a flue goes through the ceiling: a cuff round the pipe, a flange with bolts; `width` (0.56) across, 0.34 high with what lies in the ceiling. Roles: `plate`. */
export const flueCollar: Piece = {
  kind: 'flue-collar',
  rest: 'ceiling',
  shapes: ({ width = 0.56, roles = {} }) => {
    const r = width / 2;
    const plate = roles.plate ?? 'steel';
    const shapes: Shape[] = [
      turned(
        plate,
        [0, 0, 0],
        [
          [r * 0.5, 0],
          [r * 0.55, 0.01],
          [r * 0.6, 0.1],
          [r * 0.74, 0.2],
          [r * 0.98, 0.225],
          [r, 0.235],
          [r, 0.34],
        ],
        22,
        2,
      ),
    ];
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * 2 * Math.PI;
      shapes.push(
        turned(
          'engine-grey',
          [Math.cos(a) * r * 0.88, 0.19, Math.sin(a) * r * 0.88],
          [
            [0, 0],
            [0.014, 0],
            [0.014, 0.04],
          ],
          6,
          0,
        ),
      );
    }
    return shapes;
  },
};
