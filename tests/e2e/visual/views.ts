/** A rectangle of pixels from the picture's top left. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A view that is compared with its stored picture, and where in it the tests of the tolerance work. */
export interface VisualView {
  readonly name: string;
  readonly cam: string;
  /** A block of 12 × 9 with the edge of a window in it. */
  readonly window: Patch;
  /** Ground in the shade of a train. */
  readonly shade: Patch;
}

export const size = { width: 480, height: 214 } as const;
/** The page around it: sky above and the strip below the part that is taken. */
export const pageSize = { width: 480, height: 430 } as const;

/** Few and plain: the studio at `low` has no grass, no trees and no shadow map to differ between machines. */
export const views: readonly VisualView[] = [
  {
    name: 'kim-car',
    cam: '205,3,22,205,2.2,0',
    window: { x: 396, y: 111, width: 12, height: 9 },
    shade: { x: 20, y: 172, width: 290, height: 18 },
  },
  {
    name: 'ghost-car',
    cam: '205,3,-29,205,2.2,-7',
    window: { x: 336, y: 111, width: 12, height: 9 },
    shade: { x: 40, y: 172, width: 340, height: 18 },
  },
  {
    name: 'heads',
    cam: '-18,5,15,6,2,-3.5',
    window: { x: 96, y: 95, width: 12, height: 9 },
    shade: { x: 265, y: 150, width: 150, height: 22 },
  },
];
