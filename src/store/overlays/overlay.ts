import type { FactBase } from '../../model/fact.ts';
import type { Threat } from '../../model/threat.ts';
import type { Car, Train } from '../../model/train.ts';
import type { Pattern } from './pattern.ts';

/** How one car is marked. */
export interface CarMarks {
  readonly body: Pattern;
  /** Its panes, where they are known otherwise than its body; null: as it. */
  readonly glass: Pattern | null;
}

/** What an overlay may ask besides the car. */
export interface OverlayContext {
  readonly train: Train;
  readonly factBase: FactBase;
  /** The threat that is looked at. */
  readonly threat: Threat;
}

/** A way to colour every car by one thing that is known of it, or not. */
export interface Overlay {
  readonly id: string;
  /** Patterns that it can give, in the order of its legend. */
  readonly patterns: readonly Pattern[];
  readonly mark: (car: Car, context: OverlayContext) => CarMarks;
}
