import type { InsideSurface } from '../surface.ts';

/** Roles of vestibules, lavatories, compartments, holds and other service rooms of any train. */
export const serviceSurfaces = {} as const satisfies Record<string, InsideSurface>;
