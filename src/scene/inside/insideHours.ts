import type { Light, World } from '../../store/state.ts';
import { insideShared } from './insideUniforms.ts';

type Rgb = readonly [number, number, number];

/** What an hour gives to rooms; 1 = the light on a white wall in a well lit room. */
interface Hour {
  readonly sky: Rgb;
  readonly skySeen: Rgb;
  readonly ground: Rgb;
  readonly sun: Rgb;
  readonly lamps: number;
}

/** By eye: outside one to two stops brighter than the room by day, dark at night. */
const hours: Readonly<Record<Light, Hour>> = {
  golden: {
    sky: [2.3, 2.2, 2.3],
    skySeen: [2.6, 2.5, 2.6],
    ground: [0.9, 0.8, 0.5],
    sun: [5.8, 4.4, 2.75],
    lamps: 0.85,
  },
  day: {
    sky: [3, 3.2, 3.6],
    skySeen: [3.2, 3.5, 4],
    ground: [1.3, 1.3, 0.9],
    sun: [6.2, 5.6, 4.8],
    lamps: 0.8,
  },
  overcast: {
    sky: [2.6, 2.75, 3],
    skySeen: [2.8, 3, 3.2],
    ground: [0.9, 0.95, 0.7],
    sun: [0, 0, 0],
    lamps: 0.85,
  },
  night: {
    sky: [0.03, 0.045, 0.09],
    skySeen: [0.05, 0.07, 0.12],
    ground: [0.02, 0.025, 0.03],
    sun: [0.06, 0.09, 0.16],
    lamps: 0.95,
  },
};

const studio: Hour = {
  sky: [2.6, 2.6, 2.6],
  skySeen: [2.8, 2.8, 2.8],
  ground: [1.6, 1.6, 1.6],
  sun: [3, 2.9, 2.7],
  lamps: 0.85,
};

/** Gives all insides the light of the hour. In the cutaway the sun stays out: without the roof it would flood in. */
export function setHour(light: Light, world: World, cut: boolean): void {
  const hour = world === 'studio' && light !== 'night' ? studio : hours[light];
  insideShared.skyLight.value.setRGB(...hour.sky);
  insideShared.skySeen.value.setRGB(...hour.skySeen);
  insideShared.groundLight.value.setRGB(...hour.ground);
  if (cut) insideShared.sunLight.value.setRGB(0, 0, 0);
  else insideShared.sunLight.value.setRGB(...hour.sun);
  insideShared.lampGain.value = hour.lamps;
  insideShared.leastLight.value = cut ? (light === 'night' ? 0.25 : 0.55) : 0;
}
