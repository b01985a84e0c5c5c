import type { Box, Vec3 } from '../../kit/shapes.ts';

/** Where a camera stands and what it looks at, scene metres. */
export interface View {
  readonly position: Vec3;
  readonly target: Vec3;
}

/** Size of the part of the canvas that counts, and the focal length, all in CSS pixels. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  /** `canvas height / (2 tan(fov / 2))`. */
  readonly focal: number;
}

/**
 * The nearest view along `from` (a direction, target → camera) whose picture of the boxes fills at most `fill` (across, up)
 * of the lens and is centred in it. The optical centre is the middle of the lens.
 */
export function frame(
  boxes: readonly Box[],
  from: Vec3,
  lens: Lens,
  fill: { readonly across: number; readonly up: number },
): View {
  const corners = boxes.flatMap(cornersOf);
  const back = normalise(from);
  const right = normalise([back[2], 0, -back[0]]);
  const up = cross(back, right);
  const halfWidth = (lens.width / 2) * fill.across;
  const halfHeight = (lens.height / 2) * fill.up;
  let target = middle(boxes);
  let distance = 0;
  // Centring moves the target, which changes the distance: it settles in a few rounds.
  for (let round = 0; round < 12; round++) {
    distance = 1;
    for (const corner of corners) {
      const at = subtract(corner, target);
      const depth = dot(at, back);
      distance = Math.max(
        distance,
        depth + (lens.focal * Math.abs(dot(at, right))) / halfWidth,
        depth + (lens.focal * Math.abs(dot(at, up))) / halfHeight,
      );
    }
    const spread = extent(corners, target, { back, right, up }, distance, lens.focal);
    const perPixel = distance / lens.focal;
    target = add(target, right, ((spread.left + spread.right) / 2) * perPixel);
    target = add(target, up, ((spread.bottom + spread.top) / 2) * perPixel);
  }
  return { position: add(target, back, distance), target };
}

interface Axes {
  readonly back: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
}

function extent(
  corners: readonly Vec3[],
  target: Vec3,
  axes: Axes,
  distance: number,
  focal: number,
) {
  const spread = {
    left: Infinity,
    right: -Infinity,
    bottom: Infinity,
    top: -Infinity,
  };
  for (const corner of corners) {
    const at = subtract(corner, target);
    const scale = focal / Math.max(0.1, distance - dot(at, axes.back));
    const x = dot(at, axes.right) * scale;
    const y = dot(at, axes.up) * scale;
    spread.left = Math.min(spread.left, x);
    spread.right = Math.max(spread.right, x);
    spread.bottom = Math.min(spread.bottom, y);
    spread.top = Math.max(spread.top, y);
  }
  return spread;
}

/** The eight corners of a box. */
export function cornersOf(box: Box): readonly Vec3[] {
  const { min, max } = box;
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
    i & 1 ? max[0] : min[0],
    i & 2 ? max[1] : min[1],
    i & 4 ? max[2] : min[2],
  ]);
}

function middle(boxes: readonly Box[]): Vec3 {
  let min: Vec3 = [Infinity, Infinity, Infinity];
  let max: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    min = [
      Math.min(min[0], box.min[0]),
      Math.min(min[1], box.min[1]),
      Math.min(min[2], box.min[2]),
    ];
    max = [
      Math.max(max[0], box.max[0]),
      Math.max(max[1], box.max[1]),
      Math.max(max[2], box.max[2]),
    ];
  }
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
}

const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const add = (a: Vec3, b: Vec3, by: number): Vec3 => [
  a[0] + b[0] * by,
  a[1] + b[1] * by,
  a[2] + b[2] * by,
];
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function normalise(a: Vec3): Vec3 {
  const length = Math.hypot(a[0], a[1], a[2]) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}
