/** How a surface of a room is treated beyond its colour; the inside material has a branch for each. The order is the shader's index. */
export const insideFinishes = [
  'plain',
  'lacquer',
  'wood',
  'planks',
  'leather',
  'cloth',
  'curtain',
  'carpet',
  'runner',
  'tile',
  'mosaic',
  'marble',
  'metal',
  'brushed',
  'rubber',
  'leaf',
  'picture',
  'screen',
  'glow',
  'clear',
  'sheer',
  'mirror',
  'quilt',
  'paper',
  'treadplate',
  'ribbed',
] as const;

export type InsideFinish = (typeof insideFinishes)[number];

/** Colour (sRGB `#rrggbb`), roughness and metalness (0 to 1) of a role inside a car, and how it is finished. */
export interface InsideSurface {
  readonly colour: string;
  readonly roughness: number;
  readonly metalness: number;
  readonly finish: InsideFinish;
  /** Radiance that the surface gives off, 1 = as bright as a white wall in a well lit room: a lamp, and a light in the bake. */
  readonly glow?: number;
  /** Of the finishes `picture` and `screen`: which picture of the scene's sheet is drawn on the shape's largest face. */
  readonly picture?: PictureName;
}

/** Pictures that the scene draws on a canvas at start; none holds words that could be read as a claim. */
export const pictureNames = [
  'map',
  'route-screen',
  'news-screen',
  'karaoke-screen',
  'cinema-screen',
  'desktop-screen',
  'patient-monitor',
  'ventilator-screen',
  'treadmill-screen',
  'rack-screen',
  'standby-screen',
  'chart-screen',
  'edit-screen',
  'landscape',
  'mountain',
  'abstract',
  'books',
  'bottles',
  'newspaper',
  'gauges',
  'switchboard',
  'clock',
  'label',
  'keyboard',
  'waterfall',
  'pines-and-cranes',
  'lake-with-boats',
  'sunrise-sea',
  'plum-blossom',
  'fruit-still-life',
  'pavilion',
  'rice-fields',
  'birch-wood',
  'river-dusk',
  'winter-village',
  'hay-field',
  'snowy-firs',
  'autumn-lake',
  'lilac-still-life',
  'sails-on-gulf',
] as const;

export type PictureName = (typeof pictureNames)[number];

/** A role's surface, in one line. */
export function surface(
  colour: string,
  roughness: number,
  finish: InsideFinish,
  more: {
    readonly metalness?: number;
    readonly glow?: number;
    readonly picture?: PictureName;
  } = {},
): InsideSurface {
  return { colour, roughness, metalness: more.metalness ?? 0, finish, ...more };
}
