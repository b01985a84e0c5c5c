import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A steel track on a wall with rings to lash to, `width` (2) long, 0.16 high with its rings, 0.07 deep. Roles: `track`. */
export const lashTrack: Piece = {
  kind: 'lash-track',
  rest: 'wall',
  shapes: ({ width = 2, roles = {} }) => {
    const track = roles.track ?? 'steel-painted';
    const w = width / 2;
    const shapes: Shape[] = [
      block(track, [-w, w], [0.07, 0.16], [0, 0.022], 0.004),
      block(track, [-w, w], [0.14, 0.16], [0.02, 0.036], 0.004, 1),
      block(track, [-w, w], [0.07, 0.09], [0.02, 0.036], 0.004, 1),
    ];
    const rings = Math.max(2, Math.round(width / 0.7));
    for (let i = 0; i < rings; i++) {
      const x = -w + (width * (i + 0.5)) / rings;
      const ring: Vec3[] = Array.from({ length: 13 }, (_, k): Vec3 => {
        const a = (k / 12) * 2 * Math.PI;
        return [x + Math.sin(a) * 0.042, 0.062 - Math.cos(a) * 0.05, 0.045];
      });
      shapes.push(
        bar('steel', ring, 0.008, 5, 1),
        block('steel', [x - 0.02, x + 0.02], [0.09, 0.14], [0.02, 0.058], 0.005, 1),
      );
    }
    return shapes;
  },
};
