/** Trains that stand on tracks from the start, nearest first; others get a track when they are asked for. */
export const mainTrains = ['moving-fortress', 'ghost-train'] as const;
