import type { Shape } from '../shapes.ts';

/** What a room may ask of a piece; each piece says in its docstring which it heeds and its own defaults. Metres. */
export interface PieceOptions {
  /** Along its own x. */
  readonly width?: number;
  /** Along its own z, back to front. */
  readonly depth?: number;
  readonly height?: number;
  /** Of seats, shelves, drawers, bottles… */
  readonly count?: number;
  /** Which of its forms. */
  readonly variant?: string;
  /** Role per surface of the piece: `{ seat: 'leather-pink', frame: 'wood-dark' }`. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Decides its small differences; the same seed gives the same shapes. */
  readonly seed?: number;
}

/**
 * What a piece rests on. `floor` stands on the floor and is in the way; `wall` hangs on a wall, `ceiling` from the ceiling;
 * `top` stands on another piece; `flat` lies on the floor and is walked over (a carpet, a drain).
 */
export type Rest = 'floor' | 'wall' | 'ceiling' | 'top' | 'flat';

/**
 * A kind of furniture. Its shapes are in its own space: x along its width, y up from what it rests on (from its own lowest
 * point for `wall` and `ceiling`: y = 0 is where the room puts it), +z its front, the side that a person sits or stands on.
 * The origin is the middle of its footprint on x; on z too for `floor`, `top`, `flat` and `ceiling`, while z = 0 is the wall's
 * face for `wall`.
 */
export interface Piece {
  readonly kind: string;
  readonly rest: Rest;
  readonly shapes: (options: PieceOptions) => readonly Shape[];
}
