import type { InsideSurface } from '../surface.ts';

/** Roles of the ghost train’s rooms. */
export const ghostSurfaces = {} as const satisfies Record<string, InsideSurface>;
