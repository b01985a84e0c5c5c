import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomLabelPlaces } from '../../src/ui/roomLabelPlaces.ts';

const size = { left: 0, right: 900, bottom: 500 };
const height = 28;

describe('labels of the rooms of a cut car', () => {
  test('with room enough stand each over its room', () => {
    const places = roomLabelPlaces(
      [100, 400, 700].map((x) => ({ x, y: 200, width: 90, rank: 0 })),
      size,
    );
    expect(places.map((place) => place?.left)).toEqual([55, 355, 655]);
    expect(new Set(places.map((place) => place?.top)).size).toBe(1);
  });

  test('that would touch go up by turns', () => {
    const places = roomLabelPlaces(
      [300, 380, 460, 540].map((x) => ({ x, y: 200, width: 100, rank: 0 })),
      size,
    );
    const tops = places.map((place) => place?.top ?? 0);
    expect(new Set(tops).size).toBeGreaterThan(1);
    expect(tops.every((top) => (Math.max(...tops) - top) % 32 === 0)).toBe(true);
    expect(places.every((place) => place !== null)).toBe(true);
  });

  test('that find no room at all are left out from the edges inwards', () => {
    const places = roomLabelPlaces(
      Array.from({ length: 9 }, (_, i) => ({ x: 390 + 15 * i, y: 200, width: 120, rank: 0 })),
      size,
    );
    expect(places[4]).not.toBeNull();
    expect(places.filter((place) => place !== null).length).toBeLessThan(9);
  });

  test('of rooms that somebody speaks of come first', () => {
    const at = (x: number, rank: number) => ({ x, y: 30, width: 120, rank });
    const places = roomLabelPlaces([at(450, 1), at(460, 0), at(470, 1)], size);
    expect(places.map((place) => place !== null)).toEqual([false, true, false]);
  });

  test('never overlap and never leave the picture, wherever the rooms are', () => {
    const label = fc.option(
      fc.record({
        x: fc.integer({ min: -200, max: 1100 }),
        y: fc.integer({ min: -100, max: 600 }),
        width: fc.integer({ min: 40, max: 220 }),
        rank: fc.constantFrom(0, 1),
      }),
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (wanted) => {
        const taken = { left: 400, top: 100, width: 150 };
        const placed = roomLabelPlaces(wanted, size, [taken]).flatMap((place, i) =>
          place ? [{ ...place, width: wanted[i]!.width }] : [],
        );
        const shown = [...placed, taken];
        shown.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(8);
          expect(a.left + a.width).toBeLessThanOrEqual(size.right);
          expect(a.top).toBeGreaterThanOrEqual(8);
          for (const b of shown.slice(i + 1)) {
            const apart =
              a.left + a.width <= b.left ||
              b.left + b.width <= a.left ||
              a.top + height <= b.top ||
              b.top + height <= a.top;
            expect(apart).toBe(true);
          }
        });
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
