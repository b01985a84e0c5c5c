import type { SolidPart } from './solidPart.ts';
import type { StandingPiece } from './standingPiece.ts';
import type { PlacedShapes } from './types.ts';

/** Boxes that share less than this are not looked at closer, m. */
const tolerance = 0.005;

type Bounds = Pick<SolidPart, 'min' | 'max'>;

/**
 * How deep two pieces press into each other, m; 0 where they do not by more than 5 mm, where one stands on the other, and for
 * what lies flat on the floor.
 */
export function pieceCrossing(a: StandingPiece, b: StandingPiece): number {
  if (apart(a, b) || mayTouch(a.piece, b.piece)) return 0;
  const depth = crossing(a, b);
  return depth > tolerance ? depth : 0;
}

function apart(a: Bounds, b: Bounds): boolean {
  for (let k = 0; k < 3; k++) {
    if (a.min[k]! > b.max[k]! - tolerance || b.min[k]! > a.max[k]! - tolerance) return true;
  }
  return false;
}

function mayTouch(a: PlacedShapes, b: PlacedShapes): boolean {
  if (a.on === b.key || b.on === a.key) return true;
  return a.rest === 'flat' || b.rest === 'flat';
}

function crossing(a: StandingPiece, b: StandingPiece): number {
  let depth = 0;
  for (const p of a.parts) {
    if (apart(p, b)) continue;
    for (const q of b.parts) {
      if (apart(p, q)) continue;
      depth = Math.max(depth, reach(p, q), reach(q, p));
    }
  }
  return depth;
}

/** How deep the surface of `p` gets into `q`. */
function reach(p: SolidPart, q: SolidPart): number {
  let depth = 0;
  for (const [x, y, z] of p.points()) {
    if (x < q.min[0] || x > q.max[0] || z < q.min[2] || z > q.max[2]) continue;
    if (y < q.min[1] || y > q.max[1]) continue;
    depth = Math.max(depth, q.depth(x, y, z));
  }
  return depth;
}
