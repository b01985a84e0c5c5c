/** How light through windows is laid out along each train: bytes along it, and metres of dark ground before and behind it. */
export const windowSteps = { count: 1024, margin: 20 } as const;
