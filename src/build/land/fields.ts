/**
 * The fields of the open side, m from the outermost track: mown ones between `from` and `to`, parted by hedges `pitch` apart
 * along the line, which lean by `slant` (m a m) and begin at a share `phase` of a field.
 */
export const fields = { from: 31, to: 106, pitch: 148, slant: 0.16, phase: 0.22 } as const;
