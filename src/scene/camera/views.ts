import type { Box, Vec3 } from '../../kit/shapes.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import { frame, type Lens, type View } from './framing.ts';
import { raise } from './raise.ts';
import { sceneBox, vehicleBox } from './sceneBoxes.ts';

/** Vertical field of view, degrees: a short telephoto, so that long vehicles keep their shape. */
export const fieldOfView = 32;

/** Target → camera, from the right-hand side of the trains and a little ahead, as one sees a train arrive. */
const carFrom: Vec3 = [-0.32, 0.13, 1];
const litFrom: Vec3 = [-0.45, 0.42, 1];
const openingFrom: Vec3 = [-0.9, 0.1, 0.42];
/** All trains: past the heads where the picture is wide, along the trains where it is high. */
const homeFrom = { wide: [-0.86, 0.235, 0.5], high: [-0.96, 0.42, 0.17] } as const;

/** The whole car, two thirds of the width at most, so that a good part of each neighbour stands beside it. */
export function carView(track: TrackPlan, vehicle: VehiclePlan, lens: Lens): View {
  const view = frame([vehicleBox(track, vehicle)], carFrom, lens, { across: 0.66, up: 0.6 });
  return raise(view, lens, 0.12);
}

/** An item of a car: near enough to look at, never nearer than a person would stand. */
export function itemView(track: TrackPlan, vehicle: VehiclePlan, item: Box, lens: Lens): View {
  return frame([sceneBox(track, vehicle, item)], carFrom, lens, { across: 0.4, up: 0.45 });
}

/** Cars among others: from a little above, so that neither train hides what is found in the other. */
export function litView(tracks: readonly TrackPlan[], ids: readonly string[], lens: Lens): View {
  const boxes = tracks.flatMap((track) =>
    track.plan.vehicles
      .filter(({ id }) => ids.includes(id))
      .map((vehicle) => vehicleBox(track, vehicle)),
  );
  return frame(boxes, litFrom, lens, { across: 0.8, up: 0.5 });
}

/** Every train whole. */
export function homeView(tracks: readonly TrackPlan[], lens: Lens): View {
  const from = lens.width > lens.height ? homeFrom.wide : homeFrom.high;
  return frame(tracks.flatMap(allBoxes), from, lens, { across: 0.96, up: 0.86 });
}

/** Both heads as a photographer would take them: low, close, the trains running away behind. */
export function openingView(tracks: readonly TrackPlan[], lens: Lens): View {
  const heads = tracks.slice(0, 2).map(headBox);
  const wide = lens.width > lens.height;
  return frame(
    heads,
    openingFrom,
    lens,
    wide ? { across: 0.82, up: 0.66 } : { across: 0.96, up: 0.5 },
  );
}

function allBoxes(track: TrackPlan): readonly Box[] {
  return track.plan.vehicles.map((vehicle) => vehicleBox(track, vehicle));
}

/** From the front coupler to some way into the second vehicle: further on the first cars are in the picture too. */
function headBox(track: TrackPlan): Box {
  const width = 1.65;
  return { min: [0, 0, track.z - width], max: [34, 5, track.z + width] };
}
