import { type Evidence, evidenceLevels } from '../../model/evidence.ts';

/** Reported not to stop it: what armour adds to the levels of evidence. */
const added = ['not-stopped'] as const;

/** The patterns of overlays; each has one look in the picture, the strip, the drawings and the legend. */
export const patterns = [...evidenceLevels, ...added] as const;

export type Pattern = Evidence | (typeof added)[number];
