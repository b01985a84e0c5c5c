import { describe, expect, it } from 'vitest';
import { slab } from '../../../src/kit/furniture/parts.ts';
import { clearLine } from '../../../src/plan/inside/clearLine.ts';
import { floorGridOf } from '../../../src/plan/inside/floorGridOf.ts';
import { heights, lookRound, turns } from '../../../src/plan/inside/lookRound.ts';
import { mainRoom } from '../../../src/plan/inside/mainRoom.ts';
import { roomView } from '../../../src/plan/inside/roomView.ts';
import { sightBlocks } from '../../../src/plan/inside/sightBlocks.ts';
import type { InsidePlan, PlacedShapes } from '../../../src/plan/inside/types.ts';
import { sampleInside } from '../../walk/sampleInside.ts';
import { insidePlans } from '../insidePlans.ts';
import { randomInsides } from './randomInsides.ts';

const floor = 1.3;

const chest = (key: string, x: number, z: number, size = 0.8): PlacedShapes => ({
  key,
  room: 0,
  cell: 0,
  layer: 'always',
  at: [x, floor, z],
  yaw: 0,
  shapes: [slab('wood', [0, 0, 0], [size, size, size])],
  of: 'piece',
  kind: key,
  rest: 'floor',
});

/** How much of the middle of a view a wall within arm's reach takes, and how much the room's things take. */
function seenIn(plan: InsidePlan, room: number) {
  const { x, z, yaw } = roomView(plan, room);
  const { from, to } = plan.rooms[room]!;
  const blocks = sightBlocks(plan, from - 1, to + 4);
  const { far, seen } = lookRound(blocks, x, plan.floor + 1.65, z);
  const middle = Math.round((yaw * turns) / 360) + turns;
  const part = 1 / ((2 * 7 + 1) * heights.length);
  let near = 0;
  let things = 0;
  for (let d = -7; d <= 7; d++) {
    for (let h = 0; h < heights.length; h++) {
      const look = ((middle + d) % turns) * heights.length + h;
      const piece = blocks[seen[look]!]?.piece ?? -1;
      if (piece < 0 && far[look]! < 0.8) near += part;
      if (piece >= 0 && plan.placed[piece]!.room === room) things += part;
    }
  }
  return { near, things };
}

/** How much of a wide picture walls and what hangs on them take nearer than 1.5 m, at its edges by as much more as a lens draws them larger. */
function nearWalls(plan: InsidePlan, room: number): number {
  const { x, z, yaw } = roomView(plan, room);
  const { from, to } = plan.rooms[room]!;
  const blocks = sightBlocks(plan, from - 1, to + 4);
  const { far, seen } = lookRound(blocks, x, plan.floor + 1.65, z);
  const middle = Math.round((yaw * turns) / 360) + turns;
  let [all, near] = [0, 0];
  for (let d = -9; d <= 9; d++) {
    const weight = 1 / Math.cos((d * 2 * Math.PI) / turns) ** 2;
    for (let h = 0; h < heights.length; h++) {
      const look = ((middle + d) % turns) * heights.length + h;
      all += weight;
      const block = blocks[seen[look]!];
      const wall = block && (plan.placed[block.piece]?.rest ?? 'wall') === 'wall';
      if (wall && far[look]! < 1.5) near += weight;
    }
  }
  return near / all;
}

describe('the first view of a room', () => {
  const car = sampleInside('t/1');

  it('looks at what stands in it, from where one can walk to', () => {
    const end = car.rooms[0]!.to;
    const plan = { ...car, placed: [chest('a', end - 1, 0.9), chest('b', end - 2, 0.9)] };
    const view = roomView(plan, 0);
    const grid = floorGridOf(plan);
    expect(grid.reached[grid.at(view.x, view.z)]).toBe(1);
    const to = (Math.atan2(0.9 - view.z, end - 1.5 - view.x) * 180) / Math.PI;
    expect(Math.abs(view.yaw - to)).toBeLessThan(25);
    expect(roomView(plan, 0)).toEqual(view);
  });

  it('has nothing at its nose where there is another place', () => {
    const end = car.rooms[0]!.to;
    const tall = chest('tall', (car.rooms[0]!.from + end) / 2, 0, 1.9);
    const things = [1, 2, 3].map((k) => chest(`thing-${k}`, end - k, -0.9));
    const plan = { ...car, placed: [tall, ...things] };
    const { x, z, yaw } = roomView(plan, 0);
    const ahead = (yaw * Math.PI) / 180;
    const box = [Math.abs(x + Math.cos(ahead) - tall.at[0]), Math.abs(z + Math.sin(ahead))];
    expect(Math.max(...box)).toBeGreaterThan(0.95);
  });

  it('is one of an empty room too', () => {
    const view = roomView(car, 0);
    expect(view.x).toBeGreaterThan(car.rooms[0]!.from);
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
  });

  it('of the main room of every car that we ship shows things over a fifth of it, and a near wall over a seventh at most', () => {
    const bare: string[] = [];
    for (const [id, plan] of insidePlans) {
      const room = mainRoom(plan);
      const { near, things } = seenIn(plan, room);
      if (near > 1 / 7 || things < 1 / 5) bare.push(`${id}: ${things} of things, ${near} of wall`);
      const { x, z, yaw } = roomView(plan, room);
      const grid = floorGridOf(plan);
      expect(grid.reached[grid.at(x, z)], id).toBe(1);
      expect(clearLine(grid.solids, [x, z], [x, z]), id).toBe(true);
      expect(Math.abs(yaw)).toBeLessThanOrEqual(180);
    }
    expect(bare).toEqual([]);
  });

  it('of the long main rooms that we ship begins with no near wall over a ninth of a wide picture', () => {
    const walled: string[] = [];
    for (const [id, plan] of insidePlans) {
      const room = mainRoom(plan);
      const near = nearWalls(plan, room);
      if (plan.rooms[room]!.to - plan.rooms[room]!.from > 6 && near > 0.11)
        walled.push(`${id}: ${near}`);
    }
    expect(walled).toEqual([]);
  });

  it('stands within the room in random cars (seed 9)', () => {
    for (const plan of randomInsides(9, 20)) {
      plan.rooms.forEach(({ from, to, id }, i) => {
        const { x, pitch } = roomView(plan, i);
        if (floorGridOf(plan).nearestReached((from + to) / 2, 0, 9, from, to) < 0) return;
        expect(x, `${plan.carId} ${id}`).toBeGreaterThanOrEqual(from);
        expect(x, `${plan.carId} ${id}`).toBeLessThanOrEqual(to);
        expect(Math.abs(pitch)).toBeLessThan(30);
      });
    }
  }, 60_000);
});
