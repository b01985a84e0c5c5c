import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const board = 0.02;

/**
 * A board of spanners, screwdrivers, hammers and a saw on a wall, `width` 1.3, `height` 0.7 m, each tool's outline painted white
 * behind it: one sees what is missing. Roles: `board`.
 */
export const toolBoard: Piece = {
  kind: 'tool-board',
  rest: 'wall',
  shapes: ({ width = 1.3, height = 0.7, roles = {} }) => {
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.board ?? 'engine-blue', [-w, w], [0, height], [0, board], 0.004),
      block('steel-painted', [-w, w], [0, 0.02], [0, 0.045], 0.004, 1),
    ];
    const spanners = Math.floor((width * 0.46) / 0.075);
    for (let i = 0; i < spanners; i++) {
      const long = Math.min(0.34, height - 0.4) * (1 - i * 0.07);
      // One hangs elsewhere.
      shapes.push(
        ...spanner([-w + 0.07 + i * 0.075, height - 0.07 - long], long, i !== spanners - 3),
      );
    }
    for (let i = 0; i < 5; i++) {
      shapes.push(...screwdriver([-w + 0.07 + i * 0.1, 0.05], i % 2 === 0));
    }
    const hammers = Math.max(1, Math.floor((w - 0.42) / 0.12));
    for (let i = 0; i < hammers; i++) {
      shapes.push(...hammer([0.1 + i * 0.15, 0.08], height - 0.24, i !== 1 || hammers < 3));
    }
    return [...shapes, ...saw([w - 0.11, 0.08], height - 0.2)];
  },
};

/** A painted silhouette, on the board. */
function outline(x: Vec2, y: Vec2): Shape {
  return block('paper', x, y, [board, board + 0.001], 0, 1);
}

function spanner([x, y]: Vec2, long: number, there: boolean): readonly Shape[] {
  const shapes: Shape[] = [
    outline([x - 0.016, x + 0.016], [y, y + long]),
    outline([x - 0.028, x + 0.028], [y + long - 0.03, y + long + 0.034]),
    outline([x - 0.025, x + 0.025], [y - 0.028, y + 0.028]),
  ];
  if (!there) return shapes;
  return [
    ...shapes,
    bar(
      'steel',
      [
        [x, y, 0.03],
        [x, y + long, 0.03],
      ],
      0.009,
      5,
    ),
    // An open jaw above, a ring below.
    ...[-1, 1].map((side) =>
      block(
        'steel',
        [x + side * 0.007, x + side * 0.02],
        [y + long - 0.02, y + long + 0.026],
        [0.022, 0.036],
        0.004,
        0,
      ),
    ),
    block('steel', [x - 0.017, x + 0.017], [y - 0.02, y + 0.02], [0.022, 0.036], 0.007, 0),
    block('engine-black', [x - 0.008, x + 0.008], [y - 0.009, y + 0.009], [0.036, 0.037], 0, 0),
  ];
}

function screwdriver([x, y]: Vec2, red: boolean): readonly Shape[] {
  return [
    outline([x - 0.013, x + 0.013], [y - 0.006, y + 0.1]),
    outline([x - 0.022, x + 0.022], [y + 0.09, y + 0.2]),
    bar(
      'steel',
      [
        [x, y, 0.032],
        [x, y + 0.1, 0.032],
      ],
      0.006,
      5,
      0,
    ),
    bar(
      red ? 'plastic-red' : 'bin-yellow',
      [
        [x, y + 0.1, 0.034],
        [x, y + 0.19, 0.034],
      ],
      0.015,
      7,
      0,
    ),
  ];
}

function hammer([x, y]: Vec2, long: number, there: boolean): readonly Shape[] {
  const top = y + long;
  const shapes: Shape[] = [
    outline([x - 0.024, x + 0.024], [y - 0.01, top]),
    outline([x - 0.07, x + 0.06], [top - 0.03, top + 0.04]),
  ];
  if (!there) return shapes;
  return [
    ...shapes,
    bar(
      'wood-light',
      [
        [x, y, 0.036],
        [x, top, 0.036],
      ],
      0.014,
      6,
    ),
    block('steel', [x - 0.06, x + 0.05], [top - 0.02, top + 0.03], [0.022, 0.056], 0.01, 1),
  ];
}

/** A handsaw, handle up: its blade narrows downwards. */
function saw([x, y]: Vec2, long: number): readonly Shape[] {
  const blade = (more: number, to: number): Shape => ({
    kind: 'prism',
    role: more > 0 ? 'paper' : 'steel',
    detail: 1,
    axis: 'z',
    outline: [
      [x - 0.02 - more, y - more],
      [x + 0.02 + more, y - more],
      [x + 0.06 + more, y + long - 0.11],
      [x - 0.06 - more, y + long - 0.11],
    ],
    from: board,
    to,
  });
  return [
    blade(0.012, board + 0.001),
    blade(0, board + 0.008),
    outline([x - 0.065, x + 0.065], [y + long - 0.13, y + long + 0.012]),
    block(
      'wood-light',
      [x - 0.05, x + 0.05],
      [y + long - 0.11, y + long],
      [board, 0.046],
      0.014,
      1,
    ),
    block(
      'engine-black',
      [x - 0.024, x + 0.024],
      [y + long - 0.075, y + long - 0.03],
      [0.046, 0.047],
      0,
      0,
    ),
  ];
}
