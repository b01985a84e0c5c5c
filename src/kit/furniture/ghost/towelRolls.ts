import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** Rolled towels, `count` (3) of 0.36 length side by side, one more on top. */
export const towelRolls: Piece = {
  kind: 'towel-rolls',
  rest: 'top',
  shapes: ({ count = 3, roles = {} }) => {
    const shapes: Shape[] = [];
    const roll = (x: number, y: number, role: string) =>
      shapes.push(drum(role, [x, y, -0.18], 'z', 0.052, 0.36, 14));
    for (let i = 0; i < count; i++) {
      roll((i - (count - 1) / 2) * 0.106, 0.052, (i % 2 && roles.second) || roles.towel || 'linen');
    }
    if (count > 1) roll(0, 0.142, roles.second ?? 'towel-sand');
    return shapes;
  },
};
