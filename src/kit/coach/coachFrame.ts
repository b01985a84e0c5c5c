import type { Livery, VehicleType } from '../../model/train.ts';
import { type BodySection, sectionOf } from '../sections.ts';
import type { Vec3 } from '../shapes.ts';

/** A coloured strip of the side, heights over rail top, m. */
export interface Band {
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

/** The measures that all parts of a coach share; car-local. */
export interface CoachFrame {
  readonly vehicle: VehicleType;
  readonly section: BodySection;
  /** Head and tail end of the body, without couplers and gangways. */
  readonly head: number;
  readonly tail: number;
  /** Side colours; where the body is corrugated, the lower one's role ends in `-ribbed`. */
  readonly bands: readonly Band[];
  /** The same without corrugation, for doors and panels. */
  readonly plainBands: readonly Band[];
  /** z of the skin at height y on a side, `proud` metres outside it. */
  readonly skin: (side: 1 | -1, y: number, proud?: number) => number;
}

/** Gives the role its corrugated twin: the palette holds its finish, the livery's colour is that of the base role. */
const ribbedSuffix = '-ribbed';

export function coachFrame(vehicle: VehicleType, livery: Livery): CoachFrame {
  const section = sectionOf(vehicle);
  const head = (vehicle.length - vehicle.body.length) / 2;
  const plainBands = livery.bands.map(({ role, from, to }) => ({
    role,
    from,
    to,
  }));
  return {
    vehicle,
    section,
    head,
    tail: vehicle.length - head,
    plainBands,
    bands: vehicle.ribs ? ribbed(plainBands) : plainBands,
    skin: (side, y, proud = 0) => side * (section.zAt(y) + proud),
  };
}

/** Corrugation runs below the stripe, on the first band of plain side colour. */
function ribbed(bands: readonly Band[]): readonly Band[] {
  const low = bands.findIndex(({ role }) => role === 'body-low' || role === 'body-side');
  return bands.map((band, i) => (i === low ? { ...band, role: band.role + ribbedSuffix } : band));
}

/** Places things at an end: `d` is the way in from the coupler's face, y and z as seen at the head; the tail is turned half round. */
export type EndPlace = (d: number, y: number, z: number) => Vec3;

export function endPlace(vehicle: VehicleType, end: 'head' | 'tail'): EndPlace {
  return end === 'head' ? (d, y, z) => [d, y, z] : (d, y, z) => [vehicle.length - d, y, -z];
}
