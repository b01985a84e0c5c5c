import { Color, type Texture, Vector2, Vector3, Vector4 } from 'three';
import { patternUniforms } from '../marks/markUniforms.ts';
import { sharedUniforms } from '../materials/uniforms.ts';

/** Most light cells of one car: nine compartments with their stretch of corridor, and the rooms at the ends. */
export const maxCells = 32;
/** Most door leaves of one car that can slide. */
export const maxDoors = 40;

/** Most items of one car that an overlay can mark, by fours. */
export const maxItems = 64;

/** What all cars' insides share: the hour's light, the eye's exposure, pictures. Plain objects, changed in place. */
export const insideShared = {
  ...patternUniforms,
  noiseMap: sharedUniforms.noiseMap,
  sunDirection: sharedUniforms.sunDirection,
  pictures: { value: null as Texture | null },
  /** The baked white sky's colour and strength on surfaces; what a mirror shows of sky and ground through a window. */
  skyLight: { value: new Color(0.9, 0.95, 1) },
  skySeen: { value: new Color(2.4, 2.6, 3) },
  groundLight: { value: new Color(0.8, 0.75, 0.6) },
  sunLight: { value: new Color(5, 4.2, 3.1) },
  lampGain: { value: 1 },
  /** Floor under all light, so that what the cutaway opens is not black. */
  leastLight: { value: 0 },
  exposure: { value: 1 },
  white: { value: new Vector3(1, 1, 1) },
};

/** What belongs to one car; filled by `fillCarUniforms`. */
export function carUniforms() {
  const cells = () => ({ value: Array.from({ length: maxCells }, () => new Vector4(0, 0, 0, 0)) });
  return {
    light0: { value: null as Texture | null },
    light1: { value: null as Texture | null },
    light2: { value: null as Texture | null },
    light3: { value: null as Texture | null },
    field: { value: null as Texture | null },
    openings: { value: null as Texture | null },
    cellOrigin: cells(),
    cellCount: cells(),
    cellStep: cells(),
    atlasSize: { value: new Vector3(1, 1, 1) },
    fieldLow: { value: new Vector3() },
    fieldSize: { value: new Vector3(1, 1, 1) },
    /** Items with a bright rim: place in the plan's items, from 1; 0 for none. */
    chosenItem: { value: 0 },
    hoveredItem: { value: 0 },
    /** How far each door's leaf is from its closed place, along x and z, m. */
    doorShift: { value: Array.from({ length: maxDoors }, () => new Vector2()) },
    /** Patterns of its items, four in each; read where `MARKED` is defined. */
    itemLevels: { value: Array.from({ length: maxItems / 4 }, () => new Vector4(0, 0, 0, 0)) },
    carLength: { value: 1 },
    carFloor: { value: 0 },
    carHalf: { value: 1 },
  };
}

export type CarUniforms = ReturnType<typeof carUniforms>;
