/** How the trains run just now: one object that the frame loop writes anew, so that nothing is allocated. */
export interface Motion {
  /** m/s, towards the head (−x). */
  speed: number;
  /** Metres run since the page was opened: what wheels and sway go by. */
  driven: number;
  /** Metres that the trains stand ahead of their ruler's place on the land (−x); negative: behind it. */
  shift: number;
  /** 0 clear, 1 nothing to be seen but mist. */
  mist: number;
}

/** Both trains at rest where the ruler has them. */
export function atRest(): Motion {
  return { speed: 0, driven: 0, shift: 0, mist: 0 };
}
