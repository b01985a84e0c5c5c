import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';
import { boatEdge } from './boatEdge.ts';

const height = 0.765;

/**
 * A boardroom's boat-shaped table, `width` (5.5) × `depth` (0.95 in its middle), top at 0.765 m: dark gloss with an inlaid line
 * and a leather field, connection boxes along the middle, on `count` (3) pedestals. Roles: `top`, `inlay`, `field`, `pedestal`.
 */
export const boatTable: Piece = {
  kind: 'boat-table',
  rest: 'floor',
  shapes: ({ width = 5.5, depth = 0.95, count = 3, roles = {} }) => {
    const top = roles.top ?? 'veneer-gloss';
    const inlay = roles.inlay ?? 'inlay';
    const pedestal = roles.pedestal ?? 'veneer-gloss';
    const shapes: Shape[] = [
      board(top, width, depth, 0, height - 0.04, height, 0.01),
      board('gold', width, depth, 0.008, height - 0.052, height - 0.04),
      board(top, width, depth, 0.06, height - 0.1, height - 0.052, 0.006),
      board(inlay, width, depth, 0.075, height, height + 0.0006),
      board(top, width, depth, 0.087, height, height + 0.0012),
      board('gold', width, depth, 0.235, height, height + 0.0018),
      board(roles.field ?? 'leather-emerald', width, depth, 0.243, height, height + 0.0024),
    ];
    const span = width - 1.5;
    for (let i = 0; i < count; i++) {
      const x = count === 1 ? 0 : -span / 2 + (span * i) / (count - 1);
      shapes.push(
        roundedBoard('gold', 0.62, depth * 0.4 + 0.03, 0, 0.025, { corner: 0.08, at: [x, 0] }),
        roundedBoard(pedestal, 0.58, depth * 0.4, 0.025, height - 0.1, {
          corner: 0.08,
          at: [x, 0],
        }),
      );
    }
    const boxes = Math.max(1, Math.round(width / 1.8));
    for (let i = 0; i < boxes; i++) {
      const x = (i - (boxes - 1) / 2) * (width / boxes);
      shapes.push(
        slab('aluminium', [x, height + 0.002, 0], [0.28, 0.006, 0.1], 0.002, 1),
        slab('black', [x, height + 0.008, 0], [0.24, 0.001, 0.02], 0, 0),
      );
    }
    return shapes;
  },
};

/** The table's outline, `inset` from its edge, as a board between two heights. */
function board(
  role: string,
  width: number,
  depth: number,
  inset: number,
  from: number,
  to: number,
  bevel = 0,
): PrismShape {
  const steps = 20;
  const long = width / 2 - inset;
  const right = Array.from({ length: steps + 1 }, (_, i): Vec2 => {
    const x = long * Math.sin(((i / steps) * 2 - 1) * (Math.PI / 2));
    const end = Math.min(0.34, long / 3);
    // Ends are rounded off.
    const rest = Math.max(0, (Math.abs(x) - (long - end)) / end);
    const round = Math.sqrt(Math.max(0, 1 - rest ** 2));
    return [x, Math.max(0.02, boatEdge(x, width, depth) - inset) * (0.25 + 0.75 * round)];
  });
  const outline = [...right.toReversed(), ...right.map(([x, z]): Vec2 => [x, -z])];
  return {
    kind: 'prism',
    role,
    detail: bevel > 0 ? 2 : 1,
    axis: 'y',
    outline,
    from,
    to,
    ...(bevel > 0 ? { bevel } : {}),
  };
}
