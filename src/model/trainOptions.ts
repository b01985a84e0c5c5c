/** Names that a train file may use; the kit has the lists, the caller passes them. */
export interface TrainOptions {
  readonly exteriorKinds: readonly string[];
  readonly locomotiveKinds: readonly string[];
  readonly bogieKinds: readonly string[];
  readonly sections: readonly string[];
  readonly couplers?: readonly string[];
  readonly gangways?: readonly string[];
  /** Roles that a livery may colour. */
  readonly roles?: readonly string[];
  /** Known facts and conflict labels; left out, they are not checked (the facts' text may come later than the trains). */
  readonly factIds?: ReadonlySet<string>;
  readonly conflicts?: ReadonlySet<string>;
  /** Cars of the other trains, as `<train>/<n>`; left out, counterparts are not checked. */
  readonly carIds?: ReadonlySet<string>;
  /** Ids of trains already there: a visitor's train of the same id gets another one. */
  readonly takenIds?: ReadonlySet<string>;
  /** True (if left out) for a visitor's file. */
  readonly visitor?: boolean;
}
