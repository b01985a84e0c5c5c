import type { InsideSurface } from '../surface.ts';

/** Roles of the Moving Fortress’ rooms. */
export const fortressSurfaces = {} as const satisfies Record<string, InsideSurface>;
