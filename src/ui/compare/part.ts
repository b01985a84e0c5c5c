import type { ComponentType } from 'react';
import type { FactBase } from '../../model/fact.ts';
import type { TrainPlan } from '../../plan/types.ts';

export interface PartProps {
  /** The two trains, in the order of their tracks. */
  readonly plans: readonly TrainPlan[];
  /** Null until the facts' text has come. */
  readonly factBase: FactBase | null;
}

/**
 * One part of the comparison, the `step` of its place in the list. Its head stands over the plate (or where the plate would be),
 * and begins with the page's `h1`, `className="compare-title"`; its tail stands under the plate.
 */
export interface Part {
  readonly id: string;
  /** Words of its tab. */
  readonly tab: string;
  readonly Head: ComponentType<PartProps>;
  readonly Tail: ComponentType<PartProps> | null;
  /** What stands in the page before any script: the same facts without buttons, headings from `h3`. */
  readonly Static: ComponentType<PartProps & { readonly factBase: FactBase }> | null;
}
