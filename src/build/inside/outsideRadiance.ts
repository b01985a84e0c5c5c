/** Radiance outside the windows that the sky's part of a light grid stands for: over and under the horizon. */
export const outsideRadiance = { sky: 1, ground: 0.35 } as const;
