import type { Light, World } from '../../store/state.ts';

/** Linear RGB, 1 = a white sheet in plain daylight at exposure 1. */
export type Linear = readonly [number, number, number];

export type ToneCurve = 'aces' | 'neutral';

/** Everything that makes one light: plain data, read by the canvas (`exposure`, `tone`) and by the world. */
export interface LightSetting {
  readonly exposure: number;
  readonly tone: ToneCurve;
  readonly sun: {
    /** Degrees from +x (the tail) towards +z (the viewer's side), and above the horizon. */
    readonly azimuth: number;
    readonly elevation: number;
    readonly colour: string;
    readonly intensity: number;
  };
  readonly sky: {
    readonly horizon: Linear;
    readonly zenith: Linear;
    /** What the sun adds to the sky round itself. */
    readonly glow: Linear;
    /** 0 clear, 1 closed; colours of the clouds where lit and where shaded. */
    readonly cover: number;
    readonly lit: Linear;
    readonly shaded: Linear;
    readonly disc: number;
    readonly stars: number;
  };
  /** What the trains see below and round them, and how strongly surroundings light them. */
  readonly around: {
    readonly ground: Linear;
    readonly trees: Linear;
    readonly intensity: number;
  };
  readonly haze: { readonly density: number; readonly falloff: number };
  readonly night: number;
  readonly dirt: number;
  /** How wet sleepers and stones are, 0 to 1: what is wet is dark. */
  readonly wet: number;
  /**
   * What dark and pale paint give back of their colour. A low sun meets the sides square on: the paint chart's values, taken
   * indoors, would bleach there, and dark paint in the open takes in the whole sky and never reads as black.
   */
  readonly paint: readonly [dark: number, pale: number];
}

/** Paint under the open sky. */
const openAir = [1.2, 0.46] as const;

/** Settings tuned by eye against the target pictures; the sun's side is +z because viewers stand there. */
const outdoors: Readonly<Record<Light, LightSetting>> = {
  golden: {
    exposure: 0.82,
    tone: 'aces',
    sun: { azimuth: 112, elevation: 12, colour: '#ffbe7a', intensity: 6.6 },
    sky: {
      horizon: [1.16, 0.79, 0.43],
      zenith: [0.06, 0.31, 0.64],
      glow: [1.9, 1.0, 0.38],
      cover: 0.46,
      lit: [1.6, 1.14, 0.76],
      shaded: [0.5, 0.43, 0.46],
      disc: 1,
      stars: 0,
    },
    around: {
      ground: [0.22, 0.2, 0.1],
      trees: [0.05, 0.058, 0.034],
      intensity: 1.18,
    },
    haze: { density: 0.00025, falloff: 0.013 },
    night: 0,
    dirt: 1,
    wet: 0,
    paint: openAir,
  },
  day: {
    exposure: 0.74,
    tone: 'aces',
    sun: { azimuth: 122, elevation: 40, colour: '#fff0dc', intensity: 5 },
    sky: {
      horizon: [0.62, 0.76, 0.9],
      zenith: [0.05, 0.2, 0.66],
      glow: [0.5, 0.46, 0.38],
      cover: 0.5,
      lit: [1.5, 1.47, 1.42],
      shaded: [0.58, 0.63, 0.7],
      disc: 1,
      stars: 0,
    },
    around: {
      ground: [0.26, 0.25, 0.14],
      trees: [0.06, 0.075, 0.045],
      intensity: 1,
    },
    haze: { density: 0.00042, falloff: 0.01 },
    night: 0,
    dirt: 1,
    wet: 0,
    paint: openAir,
  },
  overcast: {
    exposure: 0.98,
    tone: 'aces',
    sun: { azimuth: 112, elevation: 52, colour: '#f2f3f2', intensity: 1.5 },
    sky: {
      horizon: [0.74, 0.76, 0.77],
      zenith: [0.42, 0.47, 0.54],
      glow: [0.1, 0.1, 0.1],
      cover: 0.9,
      lit: [0.92, 0.93, 0.94],
      shaded: [0.3, 0.345, 0.41],
      disc: 0,
      stars: 0,
    },
    around: {
      ground: [0.34, 0.34, 0.29],
      trees: [0.075, 0.085, 0.07],
      intensity: 1.5,
    },
    haze: { density: 0.00062, falloff: 0.008 },
    night: 0,
    dirt: 1,
    wet: 1,
    paint: openAir,
  },
  night: {
    exposure: 1.6,
    tone: 'aces',
    // The moon stands ahead of the trains: it draws their faces and edges, and windows shine out of dim sides.
    sun: { azimuth: 150, elevation: 30, colour: '#b3c0ff', intensity: 1.25 },
    sky: {
      horizon: [0.08, 0.061, 0.08],
      zenith: [0.006, 0.013, 0.04],
      glow: [0.034, 0.042, 0.066],
      cover: 0.34,
      lit: [0.05, 0.06, 0.09],
      shaded: [0.012, 0.016, 0.028],
      disc: 0.35,
      stars: 1,
    },
    around: {
      ground: [0.012, 0.014, 0.014],
      trees: [0.004, 0.005, 0.007],
      intensity: 2.3,
    },
    haze: { density: 0.0011, falloff: 0.014 },
    night: 1,
    dirt: 1,
    wet: 0,
    // Moon and sky only: paint shows more of its colour than it would, so that liveries can be told.
    paint: [1.7, 0.4],
  },
};

/**
 * The studio keeps the light's mood only in night's case: otherwise it is the same large soft box. Nearly all light comes from
 * all sides, so that both flanks of a train are lit alike; the lamp over the viewer's shoulder only models roofs and edges.
 */
const studio: LightSetting = {
  exposure: 1,
  tone: 'neutral',
  sun: { azimuth: 112, elevation: 50, colour: '#fff9f2', intensity: 0.9 },
  sky: {
    horizon: [0.76, 0.77, 0.79],
    zenith: [0.4, 0.415, 0.445],
    glow: [0, 0, 0],
    cover: 0,
    lit: [1, 1, 1],
    shaded: [1, 1, 1],
    disc: 0,
    stars: 0,
  },
  around: {
    ground: [0.66, 0.66, 0.66],
    trees: [0.5, 0.5, 0.5],
    intensity: 1.55,
  },
  haze: { density: 0, falloff: 0.01 },
  night: 0,
  dirt: 0.22,
  wet: 0,
  // Dark paint under a large soft box shows its colour: left as the chart has it, green reads as black.
  paint: [1.3, 0.86],
};

/** The light for a setting of `light` and `world`. */
export function lightSetting(light: Light, world: World): LightSetting {
  if (world === 'studio')
    return light === 'night' ? { ...studio, exposure: 0.3, night: 1 } : studio;
  return outdoors[light];
}
