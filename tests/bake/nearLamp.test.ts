import { describe, expect, it } from 'vitest';
import type { Emitter } from '../../src/bake/emitters.ts';
import { nearLamp } from '../../src/bake/nearLamp.ts';

/** A lamp of one triangle: its corner, then its two edges; normal and area do not matter here. */
function lamp(corner: readonly number[], a: readonly number[], b: readonly number[]): Emitter {
  const triangles = new Float32Array(13);
  triangles.set([...corner, ...a, ...b]);
  return { radiance: [1, 1, 1], middle: [0, 0, 0], reach: 1, area: 1, triangles };
}

describe('a place by a lamp', () => {
  const near = nearLamp([lamp([4, 3.4, 1.3], [0.6, 0, 0], [0, 0, 0.02])]);

  it('is one within a hand’s breadth of its face, all along it', () => {
    expect(near([4.3, 3.45, 1.31])).toBe(true);
    expect(near([4.65, 3.4, 1.3])).toBe(true);
    expect(near([4.3, 3.4, 1.22])).toBe(true);
  });

  it('is none farther off, where the whole lamp is seen', () => {
    expect(near([4.3, 3.52, 1.31])).toBe(false);
    expect(near([4.75, 3.4, 1.3])).toBe(false);
    expect(nearLamp([])([0, 0, 0])).toBe(false);
  });
});
