import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { surfaceOf } from '../../src/build/surfaceOf.ts';
import type { Detail, WallShape } from '../../src/kit/shapes.ts';
import { shapeBox } from '../../src/plan/shapeBox.ts';
import { solidity } from './solidity.ts';

const build = (wall: WallShape, level: Detail) => buildShapes([wall], level, surfaceOf(null));

/** A flat upright wall, 10 m long and 2 m high, at z = 1.5. */
const flat: WallShape = {
  kind: 'wall',
  role: 'body-side',
  detail: 2,
  side: 1,
  from: 1,
  to: 11,
  section: [
    [1.5, 1],
    [1.5, 2],
    [1.5, 3],
  ],
  bands: [],
  holes: [],
};
const hole = { at: 4, width: 1, from: 1.5, to: 2.5, corner: 0, fill: 'glass' };

/** Area of the faces that look to the side, m²; rims look elsewhere. */
function sideArea(wall: WallShape, level: Detail): number {
  const { position, normal, index } = build(wall, level);
  let area = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]!, index[t + 1]!, index[t + 2]!];
    if (Math.abs(normal[a * 3 + 2]!) < 16000) continue;
    const at = (v: number, k: number) => position[v * 3 + k]!;
    const cross =
      (at(b, 0) - at(a, 0)) * (at(c, 1) - at(a, 1)) - (at(b, 1) - at(a, 1)) * (at(c, 0) - at(a, 0));
    area += Math.abs(cross) / 2;
  }
  return area;
}

/** Edges that only one triangle has: the outline of the wall and of its holes, m. */
function openLength(wall: WallShape, level: Detail): number {
  const { position, index } = build(wall, level);
  const edges = new Map<string, number>();
  const key = (v: number) =>
    [0, 1, 2].map((k) => Math.round(position[v * 3 + k]! * 10000)).join(' ');
  for (let t = 0; t < index.length; t += 3) {
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const [a, b] = [index[t + i]!, index[t + j]!];
      const names = [key(a), key(b)].toSorted().join('|');
      const length = Math.hypot(
        ...[0, 1, 2].map((k) => position[a * 3 + k]! - position[b * 3 + k]!),
      );
      edges.set(names, edges.has(names) ? 0 : length);
    }
  }
  return [...edges.values()].reduce((sum, length) => sum + length, 0);
}

describe('a wall', () => {
  it('fills its box and looks to its own side', () => {
    for (const side of [1, -1] as const) {
      const wall = { ...flat, side };
      const { box, normal } = build(wall, 0);
      expect(box).toEqual(shapeBox(wall));
      expect(Math.sign(normal[2]!)).toBe(side);
      expect(solidity(build(wall, 0)).inverted).toBe(0);
    }
  });

  it('has the area of its face less its holes, which far away are filled', () => {
    const wall = { ...flat, holes: [hole] };
    expect(sideArea(wall, 0)).toBeCloseTo(19, 5);
    expect(sideArea(wall, 1)).toBeCloseTo(19, 5);
    expect(sideArea(wall, 2)).toBeCloseTo(20, 5);
  });

  it('gives holes round corners close by', () => {
    const wall = { ...flat, holes: [{ ...hole, corner: 0.2 }] };
    // Four corner pieces, of arcs with four chords each.
    const chords = 4 * 0.5 * 0.2 ** 2 * Math.sin(Math.PI / 8);
    expect(sideArea(wall, 0)).toBeCloseTo(20 - (1 - 4 * 0.2 ** 2 + 4 * chords), 4);
    expect(sideArea(wall, 1)).toBeCloseTo(19, 5);
  });

  it('opens to its edge where a hole runs past it, without a rim there', () => {
    const door = { ...hole, from: 0.5, to: 2.5, corner: 0.1 };
    const wall = { ...flat, holes: [door] };
    expect(sideArea(wall, 1)).toBeCloseTo(20 - 1.5, 5);
    const low = build(wall, 0);
    expect(low.box.min[1]).toBeCloseTo(1, 6);
  });

  it('takes the colours of its bands, the last one where they overlap', () => {
    const bands = [
      { role: 'body-low', from: 0, to: 2.2 },
      { role: 'body-stripe', from: 2, to: 2.1 },
    ];
    const { position, colour, index } = build({ ...flat, bands }, 0);
    const seen = new Set<string>();
    for (let t = 0; t < index.length; t += 3) {
      const ys = [0, 1, 2].map((k) => position[index[t + k]! * 3 + 1]!);
      const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
      const v = index[t]! * 4;
      seen.add(`${middle.toFixed(2)} ${colour[v]! > 20000 ? 'red' : 'other'}`);
    }
    expect([...seen].filter((entry) => entry.endsWith('red'))).toEqual(['2.05 red']);
  });

  it('far away takes at most 400 triangles with 12 windows, two doors and a curved section', () => {
    const section = Array.from({ length: 20 }, (_, i) => {
      const y = 1.1 + i * 0.11;
      return [1.55 - 0.02 * Math.max(0, y - 2.4) ** 2, y] as const;
    });
    const windows = Array.from({ length: 12 }, (_, i) => ({
      ...hole,
      at: 2 + i * 0.75,
      width: 0.6,
      corner: 0.1,
    }));
    const bands = [
      { role: 'body-low', from: 1, to: 1.9 },
      { role: 'body-stripe', from: 1.9, to: 2.1 },
      { role: 'body-side', from: 2.1, to: 4 },
    ];
    const doors = [
      { at: 1.3, width: 0.5, from: 1.1, to: 2.9, corner: 0, fill: 'door' },
      { at: 10.7, width: 0.5, from: 1.1, to: 2.9, corner: 0, fill: 'door' },
    ];
    const wall = { ...flat, section, bands, holes: [...windows, ...doors] };
    expect(build(wall, 2).triangles).toBeLessThanOrEqual(400);
  });

  it('seed 2: is tight for any holes: only its outline and theirs are open, and nothing is faulty', () => {
    const anyHole = fc.record({
      at: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
      width: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
      from: fc.double({ min: 1.02, max: 2.2, noNaN: true }),
      height: fc.double({ min: 0.1, max: 0.7, noNaN: true }),
      corner: fc.constantFrom(0, 0.02, 0.12),
    });
    const anyBand = fc.record({
      from: fc.double({ min: 0.9, max: 2.5, noNaN: true }),
      to: fc.double({ min: 1, max: 3.2, noNaN: true }),
    });
    const check = (
      parts: {
        at: number;
        width: number;
        from: number;
        height: number;
        corner: number;
      }[],
      bands: { from: number; to: number }[],
    ) => {
      const holes = parts.map(({ at, width, from, height, corner }, i) => ({
        at: 1.5 + i + at * 0.4,
        width,
        from,
        to: from + height,
        corner,
        fill: 'glass',
      }));
      const wall = {
        ...flat,
        holes,
        bands: bands.map((band) => ({ ...band, role: 'body-low' })),
      };
      for (const level of [0, 1, 2] as const) {
        const found = solidity(build(wall, level));
        expect(found).toMatchObject({
          notFinite: 0,
          degenerate: 0,
          inverted: 0,
        });
      }
      const around = holes.reduce((sum, one) => sum + 2 * one.width + 2 * (one.to - one.from), 0);
      expect(openLength(wall, 1)).toBeCloseTo(24 + around, 2);
      expect(openLength(wall, 2)).toBeCloseTo(24, 2);
    };
    fc.assert(
      fc.property(fc.array(anyHole, { maxLength: 8 }), fc.array(anyBand, { maxLength: 3 }), check),
      { seed: 2, numRuns: 150 },
    );
  });
});
