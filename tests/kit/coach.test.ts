import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { surfaceOf } from '../../src/build/surfaceOf.ts';
import { carShapes, faultyShapes } from '../../src/kit/carShapes.ts';
import { palette } from '../../src/kit/palette.ts';
import { sectionNames, sectionOf } from '../../src/kit/sections.ts';
import type { Shape, WallShape } from '../../src/kit/shapes.ts';
import type { WindowRow } from '../../src/model/train.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';
import { livery, plainCoach } from './coachSamples.ts';

const surface = surfaceOf(livery);
const cars = shippedPlans.flatMap(({ cars: inTrain, train }) =>
  inTrain.map(({ id, car }) => ({
    id,
    vehicle: car.vehicle,
    livery: train.livery,
    car,
  })),
);
/** One car for each different vehicle. */
const kinds = [...new Map(cars.map((car) => [JSON.stringify(car.vehicle), car])).values()];

const row: WindowRow = {
  side: 'both',
  at: 6,
  count: 3,
  pitch: 2,
  width: 1,
  height: 0.8,
  sill: 2.1,
  corner: 0.1,
  frosted: false,
  recess: 0.03,
};

function nearWall(shapes: readonly Shape[], side: 1 | -1): WallShape {
  const wall = shapes.find(
    (shape): shape is WallShape =>
      shape.kind === 'wall' && shape.side === side && shape.only === 'near' && shape.to > 20,
  );
  expect(wall).toBeDefined();
  return wall!;
}

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  const shapes = carShapes(kind.vehicle, kind.livery);

  it('stays within its length, 50 mm of a coupler’s claw apart, and within the loading outline', () => {
    for (const level of [0, 1, 2] as const) {
      const { box } = buildShapes(shapes, level, surface);
      expect(box.min[0]).toBeGreaterThan(-0.055);
      expect(box.max[0]).toBeLessThan(kind.vehicle.length + 0.055);
      // Russian outline 1-VM: 3.4 m wide, 5.3 m high.
      expect(Math.max(-box.min[2], box.max[2])).toBeLessThan(1.7);
      expect(box.max[1]).toBeLessThan(5.3);
      expect(box.min[1]).toBeGreaterThan(0.3);
    }
  });

  it('keeps to the triangles of each level', () => {
    const count = (level: 0 | 1 | 2) => buildShapes(shapes, level, surface).triangles;
    expect(count(0)).toBeLessThan(17_500);
    expect(count(1)).toBeLessThan(4_400);
    expect(count(2)).toBeLessThan(980);
  });

  it('uses only roles that the palette knows', () => {
    const roles = shapes.flatMap((shape) => [
      shape.role,
      ...(shape.kind === 'patch' ? (shape.rowRoles ?? []) : []),
      ...(shape.kind === 'wall' ? shape.bands.map((band) => band.role) : []),
    ]);
    for (const role of new Set(roles)) expect(palette).toHaveProperty(role);
  });

  it('marks the shapes of every item that its parts name', () => {
    const named = new Set(kind.vehicle.exterior.flatMap(({ item }) => item ?? []));
    const marked = new Set(shapes.flatMap(({ item }) => item ?? []));
    expect(marked).toEqual(named);
  });
});

describe('a coach', () => {
  it('has windows where the data say so, on the side that they say', () => {
    const right = { ...row, side: 'right', count: 5 } as const;
    const shapes = carShapes(plainCoach({ windows: [right, { ...row, side: 'left' }] }), livery);
    const centres = (side: 1 | -1) => nearWall(shapes, side).holes.map(({ at }) => at);
    expect(centres(1)).toEqual([6, 8, 10, 12, 14]);
    expect(centres(-1)).toEqual([6, 8, 10]);
  });

  it('has a recessed leaf behind every door opening, with the bands running on', () => {
    const door = {
      kind: 'entrance',
      at: 1.22,
      width: 0.78,
      from: 1.16,
      to: 3.2,
    } as const;
    const shapes = carShapes(plainCoach({ doors: [{ ...door, side: 'right' }] }), livery);
    expect(nearWall(shapes, 1).holes).toHaveLength(1);
    expect(nearWall(shapes, -1).holes).toHaveLength(0);
    const leaf = shapes.find(
      (shape): shape is WallShape => shape.kind === 'wall' && shape.to - shape.from < 1,
    )!;
    expect(leaf.side).toBe(1);
    expect(leaf.section[1]![0]).toBeLessThan(1.51);
    expect(leaf.bands.map(({ role }) => role)).toContain('body-stripe');
  });

  it('is corrugated below the stripe only where its type is', () => {
    const roles = (ribs: boolean) =>
      nearWall(carShapes(plainCoach({ ribs }), livery), 1).bands.map(({ role }) => role);
    expect(roles(true)).toEqual(['body-sill', 'body-low-ribbed', 'body-stripe', 'body-side']);
    expect(roles(false)).toEqual(['body-sill', 'body-low', 'body-stripe', 'body-side']);
  });

  it('has no gangway at an end that has none', () => {
    const reach = (tail: boolean) => {
      const gangway = { kind: 'chinese', head: true, tail };
      const shapes = carShapes(plainCoach({ gangway }), livery);
      return buildShapes(
        shapes.filter(({ role }) => role === 'gangway'),
        0,
        surface,
      ).box.max[0];
    };
    expect(reach(true)).toBeGreaterThan(24.4);
    expect(reach(false)).toBeLessThan(2);
  });

  it('has the same two ends, one turned half round', () => {
    const { box } = buildShapes(carShapes(plainCoach(), livery), 0, surface);
    expect(box.min[0]).toBeCloseTo(24.537 - box.max[0], 6);
  });

  it('that is faulty is one closed grey body as large as its vehicle', () => {
    const vehicle = plainCoach();
    const shapes = faultyShapes(vehicle);
    expect(shapes[0]!.role).toBe('fault');
    const { box, triangles } = buildShapes(shapes, 0, surface);
    expect(box.max[1]).toBeCloseTo(vehicle.body.height, 3);
    expect(box.max[2]).toBeCloseTo(vehicle.body.width / 2, 3);
    expect(box.max[0] - box.min[0]).toBeCloseTo(vehicle.length, 5);
    expect(triangles).toBeLessThan(300);
  });
});

describe.each(sectionNames)('section %s', (section) => {
  it('takes the width and height of the body and never turns back', () => {
    const body = { length: 23, width: 3, height: 4.5, floor: 1.3, sill: 1.1 };
    const { wall, roof, crown, zAt, roofAt, gutter } = sectionOf(plainCoach({ section, body }));
    expect(crown).toBe(4.5);
    expect(roof.at(-1)![0]).toBeCloseTo(0, 9);
    expect(roof.at(-1)![1]).toBeCloseTo(4.5, 9);
    expect(Math.max(...wall.map(([z]) => z))).toBeCloseTo(1.5, 9);
    expect(wall.at(-1)).toEqual(roof[0]);
    const heights = [...wall, ...roof.slice(1)].map(([, y]) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(zAt(2)).toBeCloseTo(1.5, 9);
    expect(roofAt(0)).toBeCloseTo(4.5, 9);
    expect(roofAt(-1.2)).toBeCloseTo(roofAt(1.2), 9);
    expect(roofAt(1.2)).toBeGreaterThan(gutter);
  });
});
