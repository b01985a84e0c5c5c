import { type EdgeKind, edgesOf } from '../../../plan/compare/edgesOf.ts';
import type { TrainPlan, VehiclePlan } from '../../../plan/types.ts';

/** An edge on the comparison's ruler. */
export interface RulerEdge {
  readonly at: number;
  readonly kind: EdgeKind;
  readonly vehicle: VehiclePlan;
}

/** Everything of a train that a measuring mark catches on, along the ruler. */
export function snapEdges(
  plan: TrainPlan,
  places: ReadonlyMap<string, number>,
): readonly RulerEdge[] {
  return plan.vehicles
    .flatMap((vehicle) => {
      const place = places.get(vehicle.id);
      if (place === undefined) return [];
      return edgesOf(vehicle).map(({ at, kind }): RulerEdge => ({ at: place + at, kind, vehicle }));
    })
    .sort((a, b) => a.at - b.at);
}
