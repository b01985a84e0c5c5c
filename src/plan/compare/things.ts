/** Something familiar, to hold beside a train. Its size is that of a standard, assumed: it says nothing of the trains. */
export interface Thing {
  readonly id: 'lap' | 'pitch' | 'airliner' | 'person';
  /** Along the ruler, m. */
  readonly length: number;
  /** Over the ground, m; null for what lies flat. */
  readonly height: number | null;
}

/** Words for each, and whose standard the size is, are in the catalogue under `thing.<id>`. */
export const things: readonly Thing[] = [
  // World Athletics: a lap of a standard running track, in its inside lane.
  { id: 'lap', length: 400, height: null },
  // FIFA: the length recommended for a pitch.
  { id: 'pitch', length: 105, height: null },
  // Airbus: an A320 from nose to tail, and up to the top of its fin.
  { id: 'airliner', length: 37.57, height: 11.76 },
  // The figure that stands beside the trains in the picture; breadth of the shoulders.
  { id: 'person', length: 0.5, height: 1.75 },
];
