import { describe, expect, test } from 'vitest';
import { clearance, pushOut } from '../../src/scene/camera/pushOut.ts';

const targets = [
  { id: 'a/1', box: { min: [0, 0, -1.6], max: [25, 4.3, 1.6] } },
  { id: 'a/2', box: { min: [25, 0, -1.6], max: [50, 4.3, 1.6] } },
  { id: 'b/1', box: { min: [0, 0, -8.6], max: [25, 4.3, -5.4] } },
] as const;

function inside({ x, y, z }: { x: number; y: number; z: number }): boolean {
  const by = clearance - 1e-9;
  return targets.some(
    ({ box: { min, max } }) =>
      x > min[0] - by && x < max[0] + by && y < max[1] + by && z > min[2] - by && z < max[2] + by,
  );
}

describe('the eye stays out of bodies', () => {
  test('an eye in the open is left alone', () => {
    const eye = { x: 10, y: 2, z: 9 };
    expect(pushOut(eye, targets)).toBe(false);
    expect(eye).toEqual({ x: 10, y: 2, z: 9 });
  });

  test('an eye in a body leaves by the nearest side or the roof', () => {
    const side = { x: 10, y: 2, z: 1 };
    expect(pushOut(side, targets)).toBe(true);
    expect(side).toEqual({ x: 10, y: 2, z: 1.6 + clearance });
    const roof = { x: 10, y: 4.2, z: 0.1 };
    pushOut(roof, targets);
    expect(roof.y).toBeCloseTo(4.3 + clearance);
  });

  test('wherever it was, it is outside afterwards', () => {
    for (let x = -1; x < 52; x += 1.3) {
      for (let y = 0.1; y < 5; y += 0.37) {
        for (let z = -10; z < 4; z += 0.29) {
          const eye = { x, y, z };
          pushOut(eye, targets);
          expect(inside(eye), `${x} ${y} ${z}`).toBe(false);
        }
      }
    }
  });
});
