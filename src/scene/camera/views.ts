import type { Box, Vec3 } from '../../kit/shapes.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import { frame, type Lens, type View } from './framing.ts';
import { sceneBox, vehicleBox } from './sceneBoxes.ts';

/** Vertical field of view, degrees: a short telephoto, so that long vehicles keep their shape. */
export const fieldOfView = 32;

/** Target → camera, from the right-hand side of the trains and a little ahead, as one sees a train arrive. */
const carFrom: Vec3 = [-0.3, 0.2, 1];
const homeFrom: Vec3 = [-0.62, 0.42, 0.8];
const openingFrom: Vec3 = [-0.9, 0.1, 0.42];

/** The whole car, 64 % of the width at most, so that a good part of each neighbour stands beside it. */
export function carView(track: TrackPlan, vehicle: VehiclePlan, lens: Lens): View {
  return frame([vehicleBox(track, vehicle)], carFrom, lens, {
    across: 0.64,
    up: 0.6,
  });
}

/** An item of a car: near enough to look at, never nearer than a person would stand. */
export function itemView(track: TrackPlan, vehicle: VehiclePlan, item: Box, lens: Lens): View {
  return frame([sceneBox(track, vehicle, item)], carFrom, lens, {
    across: 0.4,
    up: 0.45,
  });
}

/** Every train whole. */
export function homeView(tracks: readonly TrackPlan[], lens: Lens): View {
  return frame(tracks.flatMap(allBoxes), homeFrom, lens, {
    across: 0.94,
    up: 0.8,
  });
}

/** Both heads as a photographer would take them: low, close, the trains running away behind. */
export function openingView(tracks: readonly TrackPlan[], lens: Lens): View {
  const heads = tracks.slice(0, 2).map((track) => headBox(track));
  const wide = lens.width > lens.height;
  return frame(
    heads,
    openingFrom,
    lens,
    wide ? { across: 0.8, up: 0.62 } : { across: 0.96, up: 0.5 },
  );
}

function allBoxes(track: TrackPlan): readonly Box[] {
  return track.plan.vehicles.map((vehicle) => vehicleBox(track, vehicle));
}

/** From the front coupler to some way into the second vehicle. */
function headBox(track: TrackPlan): Box {
  const width = 1.65;
  return { min: [0, 0, track.z - width], max: [34, 5, track.z + width] };
}
