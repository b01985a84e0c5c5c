import type { Armour } from './train.ts';

/** Something that armour may be said to stop. Facts by id; what no source says of it is in neither list. */
export interface Threat {
  readonly id: string;
  /** Parts of a car that it concerns, the one that it meets first in front. */
  readonly parts: readonly (keyof Armour)[];
  /** Claims that a part is made against it. */
  readonly stops: readonly string[];
  /** Claims that the armour does not stop it. */
  readonly fails: readonly string[];
}
