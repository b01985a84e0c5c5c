import type { Vec3 } from '../kit/shapes.ts';

/** Where a thing is in the canvas, CSS pixels from its top left. `visible`: a click there selects this id, nothing of the page in front. */
export interface Located {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

/** Last frame, all passes summed; `frames` counts from the start. */
export interface Stats {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  readonly frames: number;
}

export type CameraCommand =
  | { readonly type: 'orbit'; readonly dx: number; readonly dy: number }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly factor: number };

/** Part of the canvas that nothing of the page covers, CSS pixels. */
export interface FreeArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The side elevation of view `compare`, told by the page so that the picture and the ruler over it agree. Ruler metre `m` is at
 * CSS px `(m - left) / metresPerPixel` from the left of the stage. Where vehicles stand on the ruler: `align`.
 */
export interface ElevationView {
  /** Ruler metre at the left edge of the stage. */
  readonly left: number;
  readonly metresPerPixel: number;
  /** Rail top of each train shown, CSS px down from the top of the stage. */
  readonly rails: readonly { readonly train: string; readonly y: number }[];
}

/** A rectangle of the stage, CSS px from its top left. */
export interface PaneRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Two cars of view `compare`, each in a pane of its own, seen by one camera: told by the page. */
export interface PanesView {
  readonly cars: readonly [string, string];
  readonly rects: readonly [PaneRect, PaneRect];
}

/** What the 3D scene offers to the rest; registered in the store while the canvas is mounted. */
export interface Stage {
  locate(id: string): Located | null;
  /** Scene metres → CSS pixels in the canvas; null when behind the camera. */
  project(point: Vec3): { readonly x: number; readonly y: number } | null;
  /** Convex outline of a car on the canvas, CSS pixels, clockwise; null when out of view. */
  outline(id: string): readonly { readonly x: number; readonly y: number }[] | null;
  /** Calls back after each drawn frame; returns the unsubscriber. */
  onFrame(callback: () => void): () => void;
  command(command: CameraCommand): void;
  capture(width: number, height: number): Promise<Blob>;
  stats(): Stats;
  whenIdle(): Promise<void>;
}
