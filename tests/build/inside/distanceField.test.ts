import { describe, expect, it } from 'vitest';
import { type DistanceField, distanceField } from '../../../src/build/inside/distanceField.ts';
import type { Shape, Vec3 } from '../../../src/kit/shapes.ts';
import { finish } from './finish.ts';
import { sameBytes } from './sameBytes.ts';
import { floor, piece, samplePlan } from './samplePlan.ts';

const empty = { ...samplePlan(), placed: [] };
const of = (shape: Shape, at: Vec3 = [4, floor + 1, 0], yaw = 0) =>
  finish(distanceField({ ...empty, length: 8, placed: [piece('thing', 0, at, yaw, [shape])] }));

/** Every voxel: its middle, and its distance in metres. */
function eachVoxel(
  { width, height, depth, origin, size, data }: DistanceField,
  visit: (p: Vec3, distance: number) => void,
): void {
  for (let v = 0; v < data.length; v++) {
    const i = v % width;
    const j = Math.floor(v / width) % height;
    const k = Math.floor(v / (width * height));
    visit(
      [
        origin[0] + ((i + 0.5) / width) * size[0],
        origin[1] + ((j + 0.5) / height) * size[1],
        origin[2] + ((k + 0.5) / depth) * size[2],
      ],
      (data[v]! / 255) * 0.5,
    );
  }
}

/** Worst error beside the thing and further off, m. */
function worstError(field: DistanceField, distance: (p: Vec3) => number) {
  const worst = { near: 0, far: 0 };
  eachVoxel(field, (p, found) => {
    const wanted = Math.min(0.5, distance(p));
    const where = wanted < 0.12 ? 'near' : 'far';
    worst[where] = Math.max(worst[where], Math.abs(found - wanted));
  });
  return worst;
}

const box: Shape = { kind: 'box', role: 'linen', detail: 2, at: [0, 0, 0], size: [0.6, 0.3, 0.4] };
const toBox = (x: number, y: number, z: number) =>
  Math.hypot(
    Math.max(0, Math.abs(x) - 0.3),
    Math.max(0, Math.abs(y) - 0.15),
    Math.max(0, Math.abs(z) - 0.2),
  );

describe('the distance field', () => {
  it('is exact to the byte around a box', () => {
    const error = worstError(of(box), ([x, y, z]) => toBox(x - 4, y - floor - 1, z));
    expect(error.near).toBeLessThan(0.0015);
    expect(error.far).toBeLessThan(0.0015);
  });

  it('is exact beside a turned box, and to 2.5 cm further off', () => {
    const yaw = 0.6;
    const field = of({ ...box, at: [0.2, 0, 0] }, [4, floor + 1, 0], yaw);
    const error = worstError(field, ([x, y, z]) => {
      const dx = x - 4;
      const along = dx * Math.cos(yaw) - z * Math.sin(yaw);
      const across = dx * Math.sin(yaw) + z * Math.cos(yaw);
      return toBox(along - 0.2, y - floor - 1, across);
    });
    expect(error.near).toBeLessThan(0.007);
    expect(error.far).toBeLessThan(0.025);
  });

  it('knows a turned column, a bar and a hollow outline', () => {
    const column = of({
      kind: 'lathe',
      role: 'linen',
      detail: 2,
      axis: 'y',
      at: [0, -0.4, 0],
      profile: [
        [0, 0],
        [0.2, 0],
        [0.2, 0.8],
        [0, 0.8],
      ],
      segments: 16,
    });
    const toColumn: (p: Vec3) => number = ([x, y, z]) =>
      Math.hypot(
        Math.max(0, Math.hypot(x - 4, z) - 0.2),
        Math.max(0, Math.abs(y - floor - 1) - 0.4),
      );
    expect(worstError(column, toColumn).near).toBeLessThan(0.01);
    expect(worstError(column, toColumn).far).toBeLessThan(0.02);

    const bar = of({
      kind: 'tube',
      role: 'chrome',
      detail: 2,
      path: [
        [-0.5, 0, 0],
        [0.5, 0, 0],
      ],
      radius: 0.03,
      sides: 8,
    });
    const toBar: (p: Vec3) => number = ([x, y, z]) =>
      Math.max(0, Math.hypot(Math.max(0, Math.abs(x - 4) - 0.5), y - floor - 1, z) - 0.03);
    expect(worstError(bar, toBar).near).toBeLessThan(0.007);

    // A doorway: two posts and a lintel in one outline.
    const doorway = of({
      kind: 'prism',
      role: 'trim',
      detail: 2,
      axis: 'x',
      from: -0.1,
      to: 0.1,
      outline: [
        [-1, -1],
        [-0.5, -1],
        [-0.5, 0.8],
        [0.5, 0.8],
        [0.5, -1],
        [1, -1],
        [1, 1.3],
        [-1, 1.3],
      ],
    });
    eachVoxel(doorway, ([x, y, z], distance) => {
      if (Math.abs(x - 4) < 0.05 && Math.abs(z) < 0.04 && y < floor + 1) {
        expect(distance).toBeGreaterThan(0.45);
      }
      if (Math.abs(x - 4) < 0.05 && Math.abs(z - 0.75) < 0.2 && y > floor && y < floor + 2) {
        expect(distance).toBe(0);
      }
    });
  });

  it('leaves out glass and lamps, and lets light through a window’s hole', () => {
    expect(of({ ...box, role: 'pane' }).data.every((byte) => byte === 255)).toBe(true);
    expect(of({ ...box, role: 'lamp-panel' }).data.every((byte) => byte === 255)).toBe(true);
    const plan = samplePlan();
    const field = finish(distanceField(plan));
    let wall = 0;
    let hole = 0;
    eachVoxel(field, ([x, y, z], distance) => {
      if (Math.abs(z - plan.half) > 0.04 || Math.abs(y - floor - 1.23) > 0.05) return;
      if (Math.abs(x - 5) < 0.3) wall = Math.max(wall, distance);
      if (Math.abs(x - 9) < 0.1) hole = Math.max(hole, distance);
    });
    expect(wall).toBeLessThan(0.04);
    expect(hole).toBeGreaterThan(0.35);
  });

  it('covers the inside with 5 cm to spare, and is the same for the same plan', () => {
    const plan = samplePlan();
    const field = finish(distanceField(plan));
    expect(field.origin).toEqual([0, plan.floor - 0.05, -plan.half - 0.05]);
    expect(field.size[0]).toBe(plan.length);
    expect(field.size[1]).toBeCloseTo(2.6, 9);
    expect(field.size[2]).toBeCloseTo(2 * plan.half + 0.1, 9);
    expect(field.data.length).toBe(field.width * field.height * field.depth);
    const again = finish(distanceField(samplePlan()));
    expect(sameBytes([again.data], [field.data])).toBe(true);
  });
});
