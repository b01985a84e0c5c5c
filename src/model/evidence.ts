/**
 * How a thing is known. `reported`: a named source says it. `contents`: the amenity is reported, its place is not.
 * `disputed`: sources differ. `assumed`: a figure of a standard type, or ours. `unreported`: nobody has said.
 */
export const evidenceLevels = [
  'reported',
  'contents',
  'disputed',
  'assumed',
  'unreported',
] as const;

export type Evidence = (typeof evidenceLevels)[number];
