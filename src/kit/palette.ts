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
  'bogie-frame': surface('#32363a', 0.55, 0.1, 'running-gear'),
  spring: surface('#596064', 0.42, 0.2, 'running-gear'),
  'axle-box': surface('#484d51', 0.55, 0.15, 'running-gear'),
  damper: surface('#6f767b', 0.45, 0.2, 'running-gear'),
  wheel: surface('#454748', 0.5, 0.2, 'running-gear'),
  tread: surface('#a9a39b', 0.3, 0.95, 'metal'),
  glass: surface('#1a2126', 0.05, 0.6, 'glass'),
  // What shows of a cab through its windscreen: the back wall and the desk.
  'glass-cab': surface('#3a4044', 0.05, 0, 'glass'),
  'glass-desk': surface('#3f4548', 0.05, 0, 'glass'),
  'glass-frosted': surface('#55636a', 0.5, 0, 'frosted'),
  'window-frame': surface('#151617', 0.7, 0, 'rubber'),
  rubber: surface('#151617', 0.8, 0, 'rubber'),
  handrail: surface('#b9bec2', 0.35, 0.6, 'metal'),
  step: surface('#2b2e30', 0.7, 0.2, 'running-gear'),
  'lamp-white': surface('#fff4d6', 0.2, 0, 'lamp-white'),
  'lamp-red': surface('#c01818', 0.25, 0, 'lamp-red'),
  'lamp-bowl': surface('#a6a8ab', 0.24, 0.85, 'lamp-white'),
  // No whiter than weathered plastic is: in a low sun it must keep its round form.
  radome: surface('#8b8d88', 0.5, 0, 'plain'),
  antenna: surface('#5a5f63', 0.5, 0.3, 'metal'),
  'roof-equipment': surface('#565b60', 0.6, 0.2, 'plain'),
  grille: surface('#2b3034', 0.6, 0.2, 'grille'),
  exhaust: surface('#22201e', 0.8, 0.3, 'plain'),
  coupler: surface('#2b2723', 0.7, 0.4, 'running-gear'),
  hose: surface('#1a1a1a', 0.85, 0, 'rubber'),
  cock: surface('#a82a22', 0.5, 0, 'plain'),
  emblem: surface('#d8a93a', 0.28, 1, 'metal'),
  lettering: surface('#e21a1a', 0.42, 0, 'paint'),
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
  // Locomotives in their own paint: colours of the reference sheet of vehicles, section 5.
  'tep-side': surface('#989ea2', 0.38, 0, 'paint'),
  'tep-low': surface('#6c7277', 0.42, 0, 'paint'),
  'tep-stripe': surface('#e21a1a', 0.4, 0, 'paint'),
  'tep-face': surface('#d81a1a', 0.34, 0, 'paint'),
  'tep-mask': surface('#24282b', 0.35, 0, 'plain'),
  'tep-brow': surface('#9ba0a4', 0.38, 0, 'paint'),
  'tep-sill': surface('#3c4043', 0.5, 0, 'paint'),
  'tep-roof': surface('#4a4f54', 0.55, 0.2, 'roof'),
  'tep-door': surface('#92989c', 0.4, 0, 'paint'),
  'tep-equipment': surface('#53585d', 0.6, 0.2, 'plain'),
  'tep-grille': surface('#31363a', 0.6, 0.2, 'grille'),
  'tep-louvre': surface('#3b4044', 0.55, 0.2, 'plain'),
  'tep-louvre-frame': surface('#4a4f54', 0.5, 0.2, 'plain'),
  'tep-beam': surface('#2b2e30', 0.65, 0.2, 'running-gear'),
  'tep-plough': surface('#2e3133', 0.6, 0.2, 'running-gear'),
  'tep-number': surface('#f4f4f2', 0.45, 0, 'plain'),
  'df-side': surface('#1f3d2b', 0.38, 0, 'paint'),
  'df-low': surface('#1f3d2b', 0.38, 0, 'paint'),
  'df-face': surface('#1f3d2b', 0.36, 0, 'paint'),
  'df-stripe': surface('#e3b72f', 0.4, 0, 'paint'),
  'df-sill': surface('#1b1d1c', 0.5, 0, 'paint'),
  'df-end': surface('#1a3225', 0.5, 0, 'paint'),
  'df-roof': surface('#2b322e', 0.55, 0.2, 'roof'),
  'df-door': surface('#1d3928', 0.4, 0, 'paint'),
  'df-equipment': surface('#39413c', 0.6, 0.2, 'plain'),
  'df-grille': surface('#172a1f', 0.6, 0.1, 'grille'),
  'df-louvre': surface('#1d3527', 0.5, 0.1, 'plain'),
  'df-louvre-frame': surface('#1f3d2b', 0.45, 0, 'plain'),
  'df-beam': surface('#1b1d1c', 0.65, 0.2, 'running-gear'),
  'df-plough': surface('#1e2120', 0.6, 0.2, 'running-gear'),
  'df-plate': surface('#b3201d', 0.4, 0, 'plain'),
  'df-number': surface('#f2d264', 0.4, 0, 'plain'),
  'df-letters': surface('#e8e2c8', 0.45, 0, 'plain'),
  // Coaches.
  'body-side-ribbed': surface('#8c9296', 0.4, 0, 'ribbed'),
  'body-low-ribbed': surface('#6c7277', 0.42, 0, 'ribbed'),
  // Blinds and curtains seen through the pane: the pane keeps its reflection.
  'glass-blind': surface('#77746a', 0.08, 0.35, 'glass'),
  'glass-tinted': surface('#2a2f2c', 0.05, 0.6, 'glass'),
  'glass-frosted-tinted': surface('#56625f', 0.5, 0, 'frosted'),
  // A plain person for scale.
  'figure-coat': surface('#31455c', 0.9, 0, 'plain'),
  'figure-cloth': surface('#57524b', 0.9, 0, 'plain'),
  'figure-dark': surface('#26231f', 0.6, 0, 'plain'),
  'figure-skin': surface('#a08470', 0.7, 0, 'plain'),
  core: surface('#0c0d0e', 0.95, 0, 'plain'),
  'lettering-pale': surface('#e8eaeb', 0.45, 0, 'plain'),
} as const satisfies Record<string, Surface>;

export type Role = keyof typeof palette;
