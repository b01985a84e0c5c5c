/** Parts of the page about the sources, in their order on it. */
export const aboutParts = [
  'method',
  'legend',
  'denial',
  'conflicts',
  'unknown',
  'figures',
  'claims',
  'sources',
  'credit',
] as const;

export type AboutPart = (typeof aboutParts)[number];
