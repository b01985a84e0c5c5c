import type { ComfortRow } from '../../../plan/compare/comforts.ts';

/** Ids of the cars that have something of a comfort, in the order of the trains. */
export function carsOfRow({ cells }: ComfortRow): readonly string[] {
  return [...new Set(cells.flat().map(({ carId }) => carId))];
}
