import type { InsideSurface } from '../surface.ts';
import { fortressSurfaces } from './fortressSurfaces.ts';
import { ghostSurfaces } from './ghostSurfaces.ts';
import { serviceSurfaces } from './serviceSurfaces.ts';
import { sharedSurfaces } from './sharedSurfaces.ts';

/** Every role inside the cars. */
export const insidePalette: ReadonlyMap<string, InsideSurface> = new Map(
  Object.entries({
    ...sharedSurfaces,
    ...fortressSurfaces,
    ...ghostSurfaces,
    ...serviceSurfaces,
  }),
);
