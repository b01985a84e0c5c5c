import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const papers = ['paper', 'dial-white', 'paper', 'carton-pale'] as const;

/** A framed board with sheets pinned to it, none of which can be read, `width` (0.8) × `height` (0.56), 0.03 deep. Roles: `board`, `frame`. */
export const noticeBoard: Piece = {
  kind: 'notice-board',
  rest: 'wall',
  shapes: ({ width = 0.8, height = 0.56, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const frame = roles.frame ?? 'aluminium';
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.board ?? 'tarp-olive', [-w, w], [0, height], [0, 0.012], 0.002),
      block(frame, [-w, w], [0, 0.025], [0, 0.028], 0.005),
      block(frame, [-w, w], [height - 0.025, height], [0, 0.028], 0.005),
      ...[-1, 1].map((side) =>
        block(frame, [side * w, side * (w - 0.025)], [0, height], [0, 0.028], 0.005),
      ),
    ];
    const columns = Math.max(1, Math.floor((width - 0.1) / 0.23));
    const rows = Math.max(1, Math.floor((height - 0.06) / 0.24));
    const [dx, dy] = [(width - 0.08) / columns, (height - 0.06) / rows];
    for (let i = 0; i < columns; i++) {
      for (let k = 0; k < rows; k++) {
        if (random() < 0.15 && i > 0) continue;
        const tall = Math.min(dy - 0.02, 0.25 - 0.05 * random());
        const wide = Math.min(dx - 0.03, 0.19);
        const x = -w + 0.04 + dx * (i + 0.5) + 0.02 * (random() - 0.5);
        const top = height - 0.04 - dy * k;
        shapes.push(
          block(
            papers[(i + k) % papers.length]!,
            [x - wide / 2, x + wide / 2],
            [top - tall, top],
            [0.012, 0.0135],
            0,
            1,
          ),
        );
        // Lines of writing as grey strokes, a table in each third sheet.
        for (let line = 0; line < 6; line++) {
          const y = top - 0.04 - (line * (tall - 0.06)) / 6;
          const end = wide / 2 - 0.02 - (line % 3 === 2 ? 0.05 * random() + 0.02 : 0);
          shapes.push(
            block(
              'case-grey',
              [x - wide / 2 + 0.02, x + end],
              [y - 0.004, y],
              [0.0135, 0.0142],
              0,
              0,
            ),
          );
        }
        shapes.push(
          block(
            'plastic-red',
            [x - 0.007, x + 0.007],
            [top - 0.018, top - 0.004],
            [0.0135, 0.021],
            0.003,
            0,
          ),
        );
      }
    }
    return shapes;
  },
};
