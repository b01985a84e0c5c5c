import { type SolidPart, solidParts } from './solidPart.ts';
import type { PlacedShapes } from './types.ts';

/** A placed piece as solids, and the box of them all. */
export interface StandingPiece {
  readonly piece: PlacedShapes;
  readonly parts: readonly SolidPart[];
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

const known = new WeakMap<PlacedShapes, StandingPiece>();

/** Worked out once as long as the piece lives: it is asked for by whoever looks for faults. */
export function standingPiece(piece: PlacedShapes): StandingPiece {
  let standing = known.get(piece);
  if (!standing) {
    standing = measure(piece);
    known.set(piece, standing);
  }
  return standing;
}

function measure(piece: PlacedShapes): StandingPiece {
  const parts = solidParts(piece);
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, part.min[k]!);
      max[k] = Math.max(max[k]!, part.max[k]!);
    }
  }
  return { piece, parts, min, max };
}
