/** Two panes of equal size in a plate; CSS px from its top left. */
export interface PaneLayout {
  readonly height: number;
  readonly rects: readonly [PaneRect, PaneRect];
}

interface PaneRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Free line between the panes, px. */
const gap = 2;
/** From this width on they stand beside each other, px. */
const beside = 720;
/** Lowest and highest pane, px, and height by width. */
const heights = { least: 200, most: 480, beside: 0.6, stacked: 0.52 } as const;

/** Where two panes lie in a plate of a width: beside each other, or on a narrow page one over the other. */
export function paneLayout(width: number): PaneLayout {
  const side = width >= beside;
  const across = side ? (width - gap) / 2 : width;
  const high = Math.round(across * (side ? heights.beside : heights.stacked));
  const height = Math.min(heights.most, Math.max(heights.least, high));
  const first = { left: 0, top: 0, width: across, height };
  const second = side ? { ...first, left: across + gap } : { ...first, top: height + gap };
  return { height: side ? height : 2 * height + gap, rects: [first, second] };
}
