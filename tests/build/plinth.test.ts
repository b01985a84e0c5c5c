import { expect, test } from 'vitest';
import { plinthHalf, plinthMesh } from '../../src/build/land/plinthMesh.ts';

const floor = -0.62;
const ends = [-5, 605] as const;
const corridor = { tracks: [-7, 0], gauges: [1.52, 1.435], from: 0, to: 600 };
const { position, normal, index } = plinthMesh(corridor, ends, floor);
const axis = (part: number) => position.filter((_, i) => i % 3 === part);

test('a plinth stands under each track, from the floor to under the rails, with room between the two', () => {
  expect(Math.min(...axis(0))).toBeCloseTo(ends[0], 2);
  expect(Math.max(...axis(0))).toBeCloseTo(ends[1], 2);
  expect(Math.min(...axis(1))).toBeCloseTo(floor, 5);
  expect(Math.max(...axis(2))).toBeCloseTo(plinthHalf, 5);
  expect(Math.min(...axis(2))).toBeCloseTo(-7 - plinthHalf, 5);
  expect(plinthHalf).toBeGreaterThan(1.45);
  expect(plinthHalf).toBeLessThan(3);
});

test('every face looks outwards: up, away from its track, or along it at the ends', () => {
  for (let i = 0; i < index.length; i += 3) {
    const v = index[i]! * 3;
    const [x, y, z] = [position[v]!, position[v + 1]!, position[v + 2]!];
    const [nx, ny, nz] = [normal[v]!, normal[v + 1]!, normal[v + 2]!];
    const side = Math.sign(z - (z < -3.5 ? -7 : 0));
    if (Math.abs(nx) > 0.5) expect(Math.sign(nx)).toBe(x < 300 ? -1 : 1);
    else if (ny < 0.5) expect(y < -0.2 && Math.abs(nz) > 0.5, `${x} ${y} ${z}`).toBe(true);
    // The kerb's inner walls look at the bed, its outer ones away from it.
    if (Math.abs(nz) > 0.9 && Math.abs(z - (z < -3.5 ? -7 : 0)) > plinthHalf - 0.01)
      expect(Math.sign(nz)).toBe(side);
  }
});
