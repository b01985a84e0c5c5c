/** `heads`, `tails`: whole trains, one end in line. `number`: car n under car n. `purpose`: cars of one purpose under one another. */
export const alignModes = ['heads', 'tails', 'number', 'purpose'] as const;

export type AlignMode = (typeof alignModes)[number];
