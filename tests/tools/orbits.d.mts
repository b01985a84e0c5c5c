export const orbits: readonly (readonly [number, number, number, number, number, number])[];

/** A stop of `closeViews`, as a patch of the state. */
export interface CloseView {
  readonly view: 'overview';
  readonly train: null;
  readonly car: null;
  readonly light: 'golden' | 'night';
  readonly cam: (typeof orbits)[number];
}
export const closeViews: readonly CloseView[];
