import type { Box, Vec3 } from '../../kit/shapes.ts';
import type { Shot } from '../../model/story.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { frame, type Lens, type View } from './framing.ts';
import { raise } from './raise.ts';
import { sceneBox, vehicleBox } from './sceneBoxes.ts';

const radians = Math.PI / 180;

/** Of a room what is between floor and ceiling and a little less than its width, m: what stands in it. */
const inRoom = { low: 1.2, high: 3.5, half: 1.4 };

/** The picture that a shot describes, whatever the lens. */
export function shotView(tracks: readonly TrackPlan[], shot: Shot, lens: Lens): View {
  const boxes = shot.of.flatMap((id) => boxesOf(tracks, id));
  const turn = shot.turn * radians;
  const rise = shot.rise * radians;
  const from: Vec3 = [
    -Math.sin(turn) * Math.cos(rise),
    Math.sin(rise),
    Math.cos(turn) * Math.cos(rise),
  ];
  return raise(frame(boxes, from, lens, shot), lens, shot.lift);
}

/** Boxes in the scene of a train's vehicles, of a vehicle, of a room or of an item. */
function boxesOf(tracks: readonly TrackPlan[], place: string): readonly Box[] {
  const [train, vehicleName, part] = place.split('/');
  const track = tracks.find(({ plan }) => plan.train.id === train);
  if (!track) return [];
  if (vehicleName === undefined) return track.plan.vehicles.map((each) => vehicleBox(track, each));
  const vehicle = track.plan.vehicles.find(({ id }) => id === `${train}/${vehicleName}`);
  if (!vehicle) return [];
  if (part === undefined || vehicle.kind !== 'car') return [vehicleBox(track, vehicle)];
  const item = vehicle.items.find(({ id }) => id === place);
  if (item) return [sceneBox(track, vehicle, item.box)];
  const { low, high, half } = inRoom;
  return vehicle.rooms
    .filter(({ id }) => id === part)
    .map(({ from, to }) =>
      sceneBox(track, vehicle, { min: [from, low, -half], max: [to, high, half] }),
    );
}
