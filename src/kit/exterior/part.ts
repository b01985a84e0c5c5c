import type { ExteriorPart } from '../../model/train.ts';
import type { CoachFrame } from '../coach/coachFrame.ts';
import type { Shape } from '../shapes.ts';

/** A kind of thing fixed to the outside of a body. */
export interface ExteriorKind {
  readonly kind: string;
  /** Fields of the part that the kind uses besides `at`; those not given take the kind's own default. */
  readonly needs: readonly (keyof ExteriorPart)[];
  /** The part's solids, car-local. */
  readonly shapes: (part: ExteriorPart, frame: CoachFrame) => readonly Shape[];
}

/** The sides that a part or a door is on; both where it does not say. */
export function sidesOf({ side }: Pick<ExteriorPart, 'side'>): readonly (1 | -1)[] {
  if (side === 'right') return [1];
  if (side === 'left') return [-1];
  return [1, -1];
}

/** x of each piece of a part that repeats: `at` is the first one's centre, the others follow `pitch` apart. */
export function placesOf({ at, count, pitch }: ExteriorPart): readonly number[] {
  return Array.from({ length: count ?? 1 }, (_, i) => at + i * (pitch ?? 1));
}
