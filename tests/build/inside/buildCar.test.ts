import { describe, expect, it } from 'vitest';
import { buildCar, type CarParts, doorsRoom } from '../../../src/build/inside/buildCar.ts';
import type { Detail } from '../../../src/kit/shapes.ts';
import type { DoorPlan, InsidePlan } from '../../../src/plan/inside/types.ts';
import { piece, samplePlan } from './samplePlan.ts';

const leafShape = {
  kind: 'box',
  role: 'brass',
  detail: 2,
  at: [0, 1, 0],
  size: [0.1, 2, 0.8],
} as const;

function doorAt(x: number, axis: DoorPlan['axis']): DoorPlan {
  const placed = piece(`leaf ${x}`, 0, [x, 1.3, 0], 0, [leafShape]);
  const leaves = [{ slide: 0.7, placed }];
  return { key: `door ${x}`, x, z: 0, axis, width: 0.8, height: 2, leaves };
}

const plan: InsidePlan = { ...samplePlan(), doors: [doorAt(1, 'x'), doorAt(13, 'z')] };

const run = (detail: Detail) => [...buildCar(plan, detail)].filter((come) => come !== null);
const partsOf = (come: readonly CarParts[]) => come.flatMap(({ parts }) => parts);

/** Door of each vertex, from 1; 0 for none. */
const doorsIn = (come: readonly CarParts[], doors: boolean) =>
  new Set(
    partsOf(come)
      .filter(({ rooms }) => rooms.includes(doorsRoom) === doors)
      .flatMap(({ solid }) => [...solid.normal].filter((_, i) => i % 4 === 3))
      .map((mark) => Math.floor(mark / 256)),
  );

describe.each([0, 1, 2] as const)('a car at level %i', (detail) => {
  const come = run(detail);

  it('is whole room by room, and each room but once', () => {
    expect(come.flatMap(({ whole }) => whole)).toEqual([-1, 0, 1, doorsRoom]);
  });

  it('names no room whole before its last part has come', () => {
    const whole = new Set<number>();
    for (const one of come) {
      for (const { rooms } of one.parts)
        for (const room of rooms) expect(whole).not.toContain(room);
      for (const room of one.whole) whole.add(room);
    }
  });

  it('marks the vertices of each door’s leaf, and of nothing else', () => {
    expect(doorsIn(come, true)).toEqual(new Set([1, 2]));
    expect(doorsIn(come, false)).toEqual(new Set([0]));
  });
});

it('gives near rooms parts of their own; coarse ones share a part', () => {
  const rooms = (detail: Detail) => partsOf(run(detail)).map((part) => part.rooms.length);
  expect(Math.max(...rooms(0))).toBe(1);
  expect(partsOf(run(2)).length).toBeLessThan(partsOf(run(0)).length);
});
