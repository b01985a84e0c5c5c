/** How a surface is treated beyond its colour; the scene's material has a branch for each. The order is the shader's index. */
export const finishes = [
  'plain',
  'paint',
  'ribbed',
  'roof',
  'glass',
  'frosted',
  'running-gear',
  'metal',
  'grille',
  'lamp-white',
  'lamp-red',
  'rubber',
] as const;

export type Finish = (typeof finishes)[number];

/** Colour (sRGB `#rrggbb`), roughness and metalness (0 to 1) of a role. A train's livery replaces the colour. */
export interface Surface {
  readonly colour: string;
  readonly roughness: number;
  readonly metalness: number;
  readonly finish: Finish;
}

const surface = (
  colour: string,
  roughness: number,
  metalness: number,
  finish: Finish,
): Surface => ({
  colour,
  roughness,
  metalness,
  finish,
});

/**
 * Every role of an exterior. Colours: our reference sheet of vehicles (by eye, from the livery facts); roughness and
 * metalness: by eye against pictures of rolling stock.
 */
export const palette = {
  'body-side': surface('#8c9296', 0.4, 0, 'paint'),
  'body-low': surface('#6c7277', 0.42, 0, 'paint'),
  'body-stripe': surface('#a33', 0.4, 0, 'paint'),
  'body-sill': surface('#3c4043', 0.5, 0, 'paint'),
  roof: surface('#4a4f54', 0.55, 0.2, 'roof'),
  end: surface('#6c7277', 0.5, 0, 'paint'),
  door: surface('#8c9296', 0.4, 0, 'paint'),
  gangway: surface('#0e0f10', 0.8, 0, 'rubber'),
  underframe: surface('#33373a', 0.7, 0.2, 'running-gear'),
  'under-box': surface('#36393c', 0.65, 0.2, 'running-gear'),
  tank: surface('#3b3f42', 0.6, 0.2, 'running-gear'),
  'bogie-frame': surface('#303336', 0.62, 0.3, 'running-gear'),
  spring: surface('#2b2e30', 0.55, 0.4, 'running-gear'),
  'axle-box': surface('#393d40', 0.55, 0.3, 'running-gear'),
  damper: surface('#5a5f63', 0.45, 0.3, 'running-gear'),
  wheel: surface('#4a4036', 0.6, 0.5, 'running-gear'),
  tread: surface('#a9a39b', 0.3, 0.95, 'metal'),
  glass: surface('#1a2126', 0.05, 0.6, 'glass'),
  'glass-frosted': surface('#8e979b', 0.5, 0, 'frosted'),
  'window-frame': surface('#151617', 0.7, 0, 'rubber'),
  rubber: surface('#151617', 0.8, 0, 'rubber'),
  handrail: surface('#b9bec2', 0.35, 0.6, 'metal'),
  step: surface('#2b2e30', 0.7, 0.2, 'running-gear'),
  'lamp-white': surface('#fff4d6', 0.2, 0, 'lamp-white'),
  'lamp-red': surface('#c01818', 0.25, 0, 'lamp-red'),
  radome: surface('#eceae4', 0.42, 0, 'plain'),
  antenna: surface('#5a5f63', 0.5, 0.3, 'metal'),
  'roof-equipment': surface('#565b60', 0.6, 0.2, 'plain'),
  grille: surface('#2b3034', 0.6, 0.2, 'grille'),
  exhaust: surface('#22201e', 0.8, 0.3, 'plain'),
  coupler: surface('#2b2723', 0.7, 0.4, 'running-gear'),
  hose: surface('#1a1a1a', 0.85, 0, 'rubber'),
  cock: surface('#a82a22', 0.5, 0, 'plain'),
  emblem: surface('#d8a93a', 0.28, 1, 'metal'),
  lettering: surface('#e21a1a', 0.45, 0, 'plain'),
  plate: surface('#eceae4', 0.5, 0, 'plain'),
  tarpaulin: surface('#4b4f45', 0.9, 0, 'plain'),
  lining: surface('#d9d6cd', 0.7, 0, 'plain'),
  'loco-side': surface('#c9cdd0', 0.4, 0, 'paint'),
  'loco-low': surface('#7f868c', 0.42, 0, 'paint'),
  'loco-stripe': surface('#e21a1a', 0.4, 0, 'paint'),
  'loco-face': surface('#e21a1a', 0.36, 0, 'paint'),
  'loco-mask': surface('#2a2e31', 0.35, 0, 'plain'),
  'loco-brow': surface('#c9cdd0', 0.4, 0, 'paint'),
  horn: surface('#c8a13a', 0.3, 0.9, 'metal'),
  fault: surface('#8a8d8f', 0.8, 0, 'plain'),
} as const satisfies Record<string, Surface>;

export type Role = keyof typeof palette;
