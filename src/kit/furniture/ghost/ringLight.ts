import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

const parts = 48;

/**
 * A long ring of light hung under the ceiling, `width` (2.4) along × `depth` (0.8) across, `height` 0.16 m with its rods: light
 * below, a metal band round it. Roles: `frame`, `lamp`.
 */
export const ringLight: Piece = {
  kind: 'ring-light',
  rest: 'ceiling',
  shapes: ({ width = 2.4, depth = 0.8, height = 0.16, roles = {} }) => {
    const frame = roles.frame ?? 'gold';
    const shapes: Shape[] = [];
    for (let i = 0; i < parts; i++) {
      shapes.push(
        piece(roles.lamp ?? 'lamp-panel', width, depth, 0.01, 0.075, i, 0, 0.012),
        piece(frame, width, depth, 0, 0.01, i, 0, 0.055),
        piece(frame, width, depth, 0.075, 0.085, i, 0, 0.055),
        piece(frame, width, depth, 0.01, 0.075, i, 0.012, 0.05),
      );
    }
    for (const x of [-1, 1]) {
      shapes.push(drum(frame, [x * (width * 0.36), 0.04, 0], 'y', 0.008, height - 0.04, 8, 1));
    }
    // What the rods hold the ring by.
    const reach = across(width * 0.36, width, depth);
    for (const x of [-1, 1]) {
      shapes.push({
        kind: 'tube',
        role: frame,
        detail: 1,
        path: [
          [x * width * 0.36, 0.05, -reach + 0.03],
          [x * width * 0.36, 0.05, reach - 0.03],
        ],
        radius: 0.007,
        sides: 6,
      });
    }
    return shapes;
  },
};

/** Half the stadium's depth at x. */
function across(x: number, width: number, depth: number): number {
  const r = depth / 2;
  const over = Math.max(0, Math.abs(x) - (width / 2 - r));
  return Math.sqrt(Math.max(0, r * r - over * over));
}

/** One part of the way round of a band between two insets from the ring's outline. */
function piece(
  role: string,
  width: number,
  depth: number,
  a: number,
  b: number,
  i: number,
  from: number,
  to: number,
): PrismShape {
  const [p, q] = [i / parts, (i + 1) / parts];
  return {
    kind: 'prism',
    role,
    detail: 2,
    axis: 'y',
    outline: [
      at(width, depth, b, p),
      at(width, depth, a, p),
      at(width, depth, a, q),
      at(width, depth, b, q),
    ],
    from,
    to,
  };
}

/** A point of the outline, `inset` from it, at this share of the way round: half of all parts go to the two round ends. */
function at(width: number, depth: number, inset: number, share: number): Vec2 {
  const [r, straight] = [depth / 2, width / 2 - depth / 2];
  const turn = (share * 4) % 4;
  const side = turn < 2 ? 1 : -1;
  const t = turn % 2;
  const angle = t < 1 ? -Math.PI / 2 + t * Math.PI : Math.PI / 2;
  const x = t < 1 ? straight : straight * (1 - 2 * (t - 1));
  const ring = r - inset;
  return [side * (x + ring * Math.cos(angle)), side * ring * Math.sin(angle)];
}
