/** What a part of the comparison shows of the 3D picture: both trains from the side, two cars in two panes, or nothing. */
export type Plate = 'elevation' | 'panes' | 'none';

/** By part, in the order of the link's `step`. */
const plates: readonly Plate[] = [
  'elevation', // what differs
  'elevation', // length
  'none', // livery
  'elevation', // armour
  'none', // comforts
  'none', // figures
  'panes', // car by car
  'elevation', // evidence
];

/** @param step the link's part, from 1; null is the first */
export function plateOf(step: number | null): Plate {
  return plates[(step ?? 1) - 1] ?? 'none';
}
