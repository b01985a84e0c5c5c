import type { FreeArea } from '../store/stage.ts';

/** Room kept free around the framed car and, above it, for its label, CSS px; less of it on a low stage. */
const around = 24;
const above = 56;
const lowStage = 360;

/** A sheet that covers more than this is open for reading: the car is framed as if it stood half open. */
const mostCovered = 0.6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The part of a stage that is free for the picture's subject, CSS px from the stage's top left.
 * @param cover widths taken at the left and right, height taken at the bottom
 */
export function freeArea(
  size: Size,
  cover: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
  },
): FreeArea {
  const margin = size.height < lowStage ? around / 3 : around;
  const label = size.height < lowStage ? above * 0.6 : above;
  const bottom = size.height - Math.min(cover.bottom, mostCovered * size.height) - margin;
  const right = size.width - cover.right - margin;
  const top = Math.min(margin + label, Math.max(0, bottom - margin));
  return {
    left: cover.left + margin,
    top,
    right: Math.max(right, cover.left + 2 * margin),
    bottom: Math.max(bottom, top + 1),
  };
}
