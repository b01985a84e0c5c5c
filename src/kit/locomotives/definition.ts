/** A locomotive as the plan needs it: what it is called, its size and what it runs on. */
export interface LocomotiveDefinition {
  readonly kind: string;
  readonly name: string;
  /** Over couplers, m. */
  readonly length: number;
  /** Over everything that is fixed to the body, m. */
  readonly width: number;
  readonly height: number;
  /** Bogie kinds of `src/kit/bogies` and their centres from the cab end, m. */
  readonly bogies: readonly {
    readonly kind: 'co_tep' | 'co_df';
    readonly x: number;
  }[];
}
