import type { InsideRoom } from '../../plan/inside/types.ts';
import type { InsideCar } from './InsideCar.ts';
import { insideShared } from './insideUniforms.ts';

/** The eye gets used to the next room over so much of the way on both sides of the door, m. */
const blend = 0.7;
/** It gets used to most of a room's brightness and to part of its lamps' colour: a dim warm room stays a dim warm room. */
const brightness = 0.68;
const colour = 0.6;
/** Exposure of a room whose mean light is 1. */
const key = 0.92;
const widest = { low: 0.25, high: 5 };

interface Eye {
  readonly exposure: number;
  readonly red: number;
  readonly blue: number;
}

/** The car that an eye was in last. */
let last: InsideCar | null = null;

/** Sets exposure and white balance for an eye at car-local `x`, `z`: of the light in its room, blended at the doors. Its room's mirror shows it. */
export function eyeIn(car: InsideCar, x: number, z: number): void {
  const { rooms } = car.plan;
  const i = Math.max(
    0,
    rooms.findLastIndex((room) => x >= room.from - 0.04),
  );
  const room = rooms[i];
  if (!room) return;
  if (last !== car) last?.reflect(null);
  last = car;
  car.reflect(i);
  const toHead = x - room.from;
  const toTail = room.to - x;
  const other = toHead < toTail ? rooms[i - 1] : rooms[i + 1];
  const near = Math.max(0, 1 - Math.max(0, Math.min(toHead, toTail)) / blend);
  const here = eyeOf(car, room, z);
  const there = other ? eyeOf(car, other, z) : here;
  setEye(here, there, near / 2);
}

/** The same for who looks into the whole car, or into one room of it. */
export function eyeOver(car: InsideCar): void {
  const eyes = car.plan.rooms.map((room) => eyeOf(car, room, 0.5));
  const mean = (of: (eye: Eye) => number) =>
    eyes.reduce((sum, eye) => sum + of(eye), 0) / Math.max(1, eyes.length);
  const eye = {
    exposure: Math.min(
      1.3,
      mean((e) => e.exposure),
    ),
    red: mean((e) => e.red),
    blue: mean((e) => e.blue),
  };
  setEye(eye, eye, 0);
}

function setEye(a: Eye, b: Eye, part: number): void {
  const mix = (of: (eye: Eye) => number) => of(a) * (1 - part) + of(b) * part;
  insideShared.exposure.value = mix((eye) => eye.exposure);
  insideShared.white.value.set(
    mix((eye) => eye.red),
    1,
    mix((eye) => eye.blue),
  );
}

function eyeOf(car: InsideCar, room: InsideRoom, z: number): Eye {
  const own = room.cells.find((cell) => {
    const box = car.plan.cells[cell]?.box;
    return box !== undefined && z >= box.min[2] && z <= box.max[2];
  });
  const light = car.means[own ?? room.cells[0] ?? 0];
  const bias = room.fit.exposure ?? 1;
  if (!light) return { exposure: bias, red: 1, blue: 1 };
  const gain = insideShared.lampGain.value;
  const sky = insideShared.skyLight.value;
  const red = light.lamps[0] * gain + light.sky * sky.r;
  const green = light.lamps[1] * gain + light.sky * sky.g;
  const blue = light.lamps[2] * gain + light.sky * sky.b;
  const mean = 0.3 * red + 0.55 * green + 0.15 * blue;
  const exposure = bias * key * Math.max(mean, 1e-3) ** -brightness;
  const white = room.fit.white ?? [1, 1];
  return {
    exposure: Math.min(widest.high, Math.max(widest.low, exposure)),
    red: white[0] * (green / Math.max(red, 1e-3)) ** colour,
    blue: white[1] * (green / Math.max(blue, 1e-3)) ** colour,
  };
}
