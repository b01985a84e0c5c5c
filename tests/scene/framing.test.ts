import { expect, test } from 'vitest';
import type { Box, Vec3 } from '../../src/kit/shapes.ts';
import { cornersOf, frame, type Lens, type View } from '../../src/scene/camera/framing.ts';

const car: Box = { min: [100, 0, -1.6], max: [124.4, 4.4, 1.6] };
const lens: Lens = { width: 900, height: 640, focal: 1100 };

/** Pixels from the lens' middle. */
function project({ position, target }: View, at: Vec3): { x: number; y: number } {
  const back: Vec3 = [position[0] - target[0], position[1] - target[1], position[2] - target[2]];
  const distance = Math.hypot(...back);
  const b = back.map((value) => value / distance) as [number, number, number];
  const flat = Math.hypot(b[0], b[2]);
  const right: Vec3 = [b[2] / flat, 0, -b[0] / flat];
  const up: Vec3 = [
    b[1] * right[2] - b[2] * right[1],
    b[2] * right[0] - b[0] * right[2],
    b[0] * right[1] - b[1] * right[0],
  ];
  const off: Vec3 = [at[0] - position[0], at[1] - position[1], at[2] - position[2]];
  const dot = (a: Vec3, c: Vec3) => a[0] * c[0] + a[1] * c[1] + a[2] * c[2];
  const depth = -dot(off, b);
  return {
    x: (lens.focal * dot(off, right)) / depth,
    y: (lens.focal * dot(off, up)) / depth,
  };
}

test.each<Vec3>([
  [-0.3, 0.2, 1],
  [0, 0.05, 1],
  [-0.9, 0.4, 0.3],
])(
  'from %j the whole box is inside the share that was asked for, touches it, and is centred',
  (...from) => {
    const view = frame([car], from, lens, { across: 0.64, up: 0.6 });
    const places = cornersOf(car).map((corner) => project(view, corner));
    const across = Math.max(...places.map(({ x }) => Math.abs(x))) / (lens.width / 2);
    const up = Math.max(...places.map(({ y }) => Math.abs(y))) / (lens.height / 2);
    expect(across).toBeLessThanOrEqual(0.645);
    expect(up).toBeLessThanOrEqual(0.605);
    expect(Math.max(across / 0.64, up / 0.6)).toBeGreaterThan(0.97);
    expect(
      Math.max(...places.map(({ x }) => x)) + Math.min(...places.map(({ x }) => x)),
    ).toBeCloseTo(0, -1);
  },
);
