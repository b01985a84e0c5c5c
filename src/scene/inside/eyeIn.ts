import type { InsidePlan, InsideRoom } from '../../plan/inside/types.ts';
import { insideShared } from './insideUniforms.ts';

/** The eye gets used to the next room over so much of the way on both sides of the door, m. */
const blend = 0.7;

/** Exposure and white balance of the eye at car-local `x`: the room's own, blended at its doors. */
export function eyeIn({ rooms }: InsidePlan, x: number): void {
  const i = Math.max(
    0,
    rooms.findLastIndex((room) => x >= room.from - 0.04),
  );
  const room = rooms[i];
  if (!room) return;
  const toHead = x - room.from;
  const toTail = room.to - x;
  const other = toHead < toTail ? rooms[i - 1] : rooms[i + 1];
  const near = Math.max(0, 1 - Math.max(0, Math.min(toHead, toTail)) / blend);
  const part = other ? near / 2 : 0;
  const mix = (of: (room: InsideRoom) => number) =>
    of(room) * (1 - part) + of(other ?? room) * part;
  insideShared.exposure.value = mix(({ fit }) => fit.exposure ?? 1);
  insideShared.white.value.set(
    mix(({ fit }) => fit.white?.[0] ?? 1),
    1,
    mix(({ fit }) => fit.white?.[1] ?? 1),
  );
}
