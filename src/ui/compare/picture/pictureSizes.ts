/** A picture to take away: for a page, a square, a phone's whole screen. */
export const pictureSizes = [
  { id: 'wide', width: 1920, height: 1080 },
  { id: 'square', width: 1080, height: 1080 },
  { id: 'tall', width: 1080, height: 1920 },
] as const;

export type PictureSize = (typeof pictureSizes)[number];
