const shown = [
  'screen-standby',
  'screen-view',
  'screen-chart',
  'screen-news',
  'screen-route',
] as const;

/** What a screen on a wall shows: by the room's seed, and of several in a room the `i`th differs from the one before. */
export function screenPicture(seed: number, i = 0): string {
  return shown[(Math.abs(seed) + i * 2) % shown.length] ?? 'screen-standby';
}
