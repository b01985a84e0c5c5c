import type { CarPlan, TrainPlan, VehiclePlan } from '../types.ts';
import type { AlignMode } from './alignModes.ts';
import { purposeColumns } from './purposeColumns.ts';

/** Where every vehicle stands on the comparison's ruler. Hidden vehicles have no place. */
export interface Alignment {
  /** Head end of each shown vehicle on the ruler, m, by vehicle id; its offset in its train is this less `vehicle.x`. */
  readonly places: ReadonlyMap<string, number>;
  /** From the foremost head to the hindmost tail, m: `from` ≤ every place, `to` ≥ every place + length. */
  readonly from: number;
  readonly to: number;
}

/**
 * Lays trains under one another on one ruler. Zero is where the heads stand in line (`heads`), the longest train's head (`tails`),
 * or the first column's edge. Locomotives are shown only in whole trains: they have no number and no purpose.
 * @param locomotives whether they are shown, and so count for heads and tails
 */
export function align(
  plans: readonly TrainPlan[],
  mode: AlignMode,
  locomotives: boolean,
): Alignment {
  const places =
    mode === 'heads' || mode === 'tails'
      ? alongside(plans, mode, locomotives)
      : inColumns(mode === 'number' ? numberColumns(plans) : purposeColumns(plans));
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { vehicles } of plans) {
    for (const { id, length } of vehicles) {
      const place = places.get(id);
      if (place === undefined) continue;
      from = Math.min(from, place);
      to = Math.max(to, place + length);
    }
  }
  return from > to ? { places, from: 0, to: 0 } : { places, from, to };
}

function alongside(
  plans: readonly TrainPlan[],
  mode: 'heads' | 'tails',
  locomotives: boolean,
): Map<string, number> {
  const rows = plans.map((plan): readonly VehiclePlan[] =>
    locomotives ? plan.vehicles : plan.cars,
  );
  const longest = Math.max(0, ...rows.map(lengthOf));
  const places = new Map<string, number>();
  for (const row of rows) {
    const head = (row[0]?.x ?? 0) - (mode === 'tails' ? longest - lengthOf(row) : 0);
    for (const { id, x } of row) places.set(id, x - head);
  }
  return places;
}

/** Coupler face to coupler face, m. */
function lengthOf(row: readonly VehiclePlan[]): number {
  const [first, last] = [row[0], row.at(-1)];
  return first && last ? last.x + last.length - first.x : 0;
}

/** Each column is as wide as its longest car; cars stand at its head side. */
function inColumns(columns: readonly (readonly CarPlan[])[]): Map<string, number> {
  const places = new Map<string, number>();
  let x = 0;
  for (const column of columns) {
    for (const { id } of column) places.set(id, x);
    x += Math.max(0, ...column.map(({ length }) => length));
  }
  return places;
}

function numberColumns(plans: readonly TrainPlan[]): readonly (readonly CarPlan[])[] {
  const most = Math.max(0, ...plans.map(({ cars }) => cars.length));
  return Array.from({ length: most }, (_, i) => plans.flatMap(({ cars }) => cars[i] ?? []));
}
