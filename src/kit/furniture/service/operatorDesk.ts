import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/**
 * An operator's place, `width` 1.4 × 0.75 m, top at 0.74 m, its back to a wall, two screens; one sits at +z. `variant`:
 * `news` shows pictures instead of plots, `single` has one screen at −x, `clear` leaves room for other apparatus where the
 * telephone stands. Roles: `top`, `frame`.
 */
export const operatorDesk: Piece = {
  kind: 'operator-desk',
  rest: 'floor',
  shapes: ({ width = 1.4, depth = 0.75, variant, roles = {} }) => {
    const top = 0.74;
    const frame = roles.frame ?? 'cabinet-grey';
    const w = width / 2;
    const d = depth / 2;
    const shapes: Shape[] = [
      block(roles.top ?? 'laminate-oak', [-w, w], [top - 0.028, top], [-d, d], 0.006),
      block(frame, [-w + 0.02, w - 0.02], [0.12, top - 0.028], [-d + 0.02, -d + 0.05], 0.004),
      ...[-1, 1].map((side) =>
        block(
          frame,
          [side * (w - 0.05), side * (w - 0.02)],
          [0, top - 0.028],
          [-d + 0.05, d - 0.06],
          0.004,
        ),
      ),
      block(frame, [w - 0.46, w - 0.06], [0.1, top - 0.03], [-d + 0.08, d - 0.1], 0.004),
      ...[0, 1, 2].map((k) =>
        block(
          frame,
          [w - 0.45, w - 0.07],
          [0.13 + k * 0.19, 0.31 + k * 0.19],
          [d - 0.1, d - 0.085],
          0.004,
          1,
        ),
      ),
    ];
    for (const [i, side] of (variant === 'single' ? [-1] : [-1, 1]).entries()) {
      const x = side * Math.min(0.3, w * 0.42);
      shapes.push(
        block('black', [x - 0.1, x + 0.1], [top, top + 0.012], [-d + 0.1, -d + 0.26], 0.005, 1),
        block(
          'black',
          [x - 0.025, x + 0.025],
          [top + 0.01, top + 0.2],
          [-d + 0.14, -d + 0.17],
          0.005,
          1,
        ),
        {
          kind: 'box',
          role: 'black',
          detail: 2,
          at: [x, top + 0.29, -d + 0.18],
          size: [0.54, 0.33, 0.03],
          bevel: 0.006,
          turn: [0, -side * 0.16, 0],
        },
        {
          kind: 'box',
          role: variant === 'news' ? 'face-news' : i === 0 ? 'face-route' : 'face-desk',
          detail: 1,
          at: [x - side * 0.0026, top + 0.29, -d + 0.1965],
          size: [0.515, 0.305, 0.004],
          turn: [0, -side * 0.16, 0],
        },
      );
    }
    shapes.push(
      block('plastic-grey', [-0.22, 0.2], [top, top + 0.018], [d - 0.24, d - 0.1], 0.005, 1),
      block(
        'face-keyboard',
        [-0.21, 0.19],
        [top + 0.0181, top + 0.02],
        [d - 0.232, d - 0.108],
        0,
        0,
      ),
      block('plastic-grey', [0.27, 0.33], [top, top + 0.03], [d - 0.22, d - 0.12], 0.012, 0),
    );
    if (variant !== 'clear') shapes.push(...deskPhone(-w + 0.18, top, d - 0.24));
    return shapes;
  },
};

function deskPhone(x: number, y: number, z: number): readonly Shape[] {
  return [
    {
      kind: 'box',
      role: 'black',
      detail: 1,
      at: [x, y + 0.035, z],
      size: [0.2, 0.05, 0.2],
      bevel: 0.01,
      turn: [0.14, 0, 0],
    },
    block('rack-black', [x - 0.1, x - 0.05], [y + 0.06, y + 0.095], [z - 0.1, z + 0.1], 0.012, 1),
    block(
      'plastic-grey',
      [x - 0.03, x + 0.08],
      [y + 0.05, y + 0.066],
      [z - 0.06, z + 0.06],
      0.003,
      0,
    ),
  ];
}
