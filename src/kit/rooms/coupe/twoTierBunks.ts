import type { PutPiece, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import type { CoupeEnd } from './endsOf.ts';

interface TwoTier {
  /** Depth of the lower bunk, and by how much the upper one is less deep, m. */
  readonly deep: number;
  readonly less: number;
  readonly blanket: string;
}

/** Two made bunks (keys `berth`, `upper`) one over the other at an end of a compartment, pillows at the window, with ladder and lamp. */
export function twoTierBunks(
  space: RoomSpace,
  bed: CoupeEnd,
  { deep, less, blanket }: TwoTier,
): readonly PutPiece[] {
  const { seat, frame, metal } = serviceLook(space);
  const { near, far, middle, depth } = cabinOf(space);
  const roles = { seat, frame, blanket, metal };
  const variant = bed.way === 1 ? 'made-turned' : 'made';
  return [
    put('berth', bed.from + bed.way * (deep / 2), middle, {
      turn: bed.turn,
      key: 'berth',
      options: { width: depth - 0.02, depth: deep, variant, roles },
    }),
    put('upper-berth', bed.wall, middle, {
      turn: bed.turn,
      up: 1.5,
      key: 'upper',
      options: { width: depth - 0.02, depth: deep - less, variant, roles },
    }),
    put('bunk-ladder', bed.from + bed.way * (deep + 0.025), near + 0.3, {
      turn: bed.turn,
      up: 0.06,
      on: 'berth',
      options: { height: 1.6, roles: { metal } },
    }),
    put('reading-lamp', bed.wall, far - 0.32, { turn: bed.turn, up: 1.16 }),
  ];
}
