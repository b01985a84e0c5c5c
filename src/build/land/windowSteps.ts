/**
 * How light through windows is laid out along each train: steps along it for the light on the ground and for the panes
 * themselves, and metres of dark ground before and behind it.
 */
export const windowSteps = { count: 1024, paneCount: 4096, margin: 20 } as const;
