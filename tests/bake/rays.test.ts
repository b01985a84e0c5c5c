import { describe, expect, it } from 'vitest';
import { random } from '../../src/bake/random.ts';
import { Rays } from '../../src/bake/rays.ts';

type V3 = readonly [number, number, number];

const seed = 7;

describe(`rays against 2,000 random triangles (seed ${seed})`, () => {
  const chance = random(seed);
  const count = 2000;
  const position = new Float32Array(9 * count);
  for (let t = 0; t < count; t++) {
    const middle = [chance() * 20, chance() * 3, chance() * 3];
    for (let k = 0; k < 9; k++) position[9 * t + k] = middle[k % 3]! + chance() - 0.5;
  }
  const rays = new Rays({ position, material: Uint16Array.from({ length: count }, (_, i) => i) });

  it('meet the same triangle at the same distance as a test of all of them', () => {
    let met = 0;
    for (let n = 0; n < 500; n++) {
      const from: V3 = [chance() * 20, chance() * 3, chance() * 3];
      const way = [chance() - 0.5, chance() - 0.5, chance() - 0.5] as const;
      const length = Math.hypot(...way);
      const unit: V3 = [way[0] / length, way[1] / length, way[2] / length];
      const found = rays.first(...from, ...unit, 5);
      const nearest = firstOfAll(position, from, unit, 5);
      expect(found).toBe(nearest.triangle >= 0);
      if (!found) continue;
      met += 1;
      expect(rays.distance).toBeCloseTo(nearest.distance, 4);
      expect(rays.material[rays.triangle]).toBe(nearest.triangle);
    }
    expect(met).toBeGreaterThan(100);
  });
});

function firstOfAll(position: Float32Array, from: V3, way: V3, far: number) {
  let distance = far;
  let triangle = -1;
  for (let t = 0; 9 * t < position.length; t++) {
    const corner = (o: number): V3 => [
      position[9 * t + o]!,
      position[9 * t + o + 1]!,
      position[9 * t + o + 2]!,
    ];
    const [a, b, c] = [corner(0), corner(3), corner(6)];
    const n = cross(minus(b, a), minus(c, a));
    const away = dot(minus(a, from), n) / dot(way, n);
    if (!(away > 1e-5 && away < distance)) continue;
    const p: V3 = [from[0] + way[0] * away, from[1] + way[1] * away, from[2] + way[2] * away];
    const within = (u: V3, v: V3) => dot(cross(minus(v, u), minus(p, u)), n) >= 0;
    if (!within(a, b) || !within(b, c) || !within(c, a)) continue;
    distance = away;
    triangle = t;
  }
  return { distance, triangle };
}

const minus = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
