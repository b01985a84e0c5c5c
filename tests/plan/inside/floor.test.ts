import { describe, expect, it } from 'vitest';
import { slab, turned } from '../../../src/kit/furniture/parts.ts';
import type { Box, Shape } from '../../../src/kit/shapes.ts';
import { FloorGrid } from '../../../src/plan/inside/floorGrid.ts';
import { floorPlan } from '../../../src/plan/inside/floorPlan.ts';
import { pieceColliders } from '../../../src/plan/inside/pieceColliders.ts';
import type { SightBlock } from '../../../src/plan/inside/sightBlocks.ts';
import { Solids } from '../../../src/plan/inside/solids.ts';
import { standPoint } from '../../../src/plan/inside/standPoint.ts';
import type { PlacedShapes } from '../../../src/plan/inside/types.ts';
import { sampleInside } from '../../walk/sampleInside.ts';

const floor = 1.3;

function placed(shapes: readonly Shape[], more: Partial<PlacedShapes> = {}): PlacedShapes {
  return {
    key: 'piece',
    room: 0,
    cell: 0,
    layer: 'always',
    at: [5, floor, 0.5],
    yaw: 0,
    shapes,
    of: 'piece',
    kind: 'piece',
    rest: 'floor',
    ...more,
  };
}

const leg = (x: number, z: number) =>
  turned(
    'wood',
    [x, 0, z],
    [
      [0.02, 0],
      [0.02, 0.7],
    ],
  );
const table = [
  slab('wood', [0, 0.7, 0], [1.6, 0.04, 0.7]),
  ...[-0.7, 0.7].flatMap((x) => [leg(x, -0.25), leg(x, 0.25)]),
];

describe('the floor that furniture takes', () => {
  it('is one rectangle for a table, turned and placed with it', () => {
    const [one, ...rest] = pieceColliders([placed(table, { yaw: Math.PI / 2 })], floor);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ x: 5, z: 0.5, hx: 0.8, hz: 0.35, key: 'piece' });
    const solids = new Solids([one!]);
    solids.nearest(5, 0.5 + 0.9);
    expect(solids.gap).toBeCloseTo(0.1, 6);
    expect(solids.nz).toBeCloseTo(1, 6);
    solids.nearest(5 + 0.45, 0.5);
    expect(solids.gap).toBeCloseTo(0.1, 6);
  });

  it('turns a piece as its front is turned: 90° looks to the tail', () => {
    const front = slab('wood', [0, 0.3, 0.5], [0.2, 0.3, 0.2]);
    const [one] = pieceColliders([placed([front], { yaw: Math.PI / 2 })], floor);
    expect(one!.x).toBeCloseTo(5.5, 6);
    expect(one!.z).toBeCloseTo(0.5, 6);
  });

  it('leaves out what one steps over, walks under, or passes without touching', () => {
    const threshold = slab('wood', [0, 0, 0], [1, 0.1, 1]);
    const shelf = slab('wood', [0, 1.8, 0], [1, 0.1, 1]);
    const picture = slab('wood', [0, 0, 0.02], [1, 0.6, 0.04]);
    const folding = slab('wood', [0, 0, 0.25], [0.6, 0.04, 0.5]);
    const at = [5, floor + 0.7, -1.4] as const;
    expect(pieceColliders([placed([threshold, shelf])], floor)).toEqual([]);
    expect(pieceColliders([placed(table, { rest: 'flat' })], floor)).toEqual([]);
    expect(pieceColliders([placed(table, { of: 'shell' })], floor)).toEqual([]);
    expect(pieceColliders([placed([picture], { rest: 'wall', at })], floor)).toEqual([]);
    expect(pieceColliders([placed([folding], { rest: 'wall', at })], floor)).toHaveLength(1);
  });

  it('of a round table is nowhere wider than the table by more than a thumb', () => {
    const top = turned(
      'wood',
      [0, 0.7, 0],
      [
        [0.6, 0],
        [0.6, 0.04],
      ],
    );
    const solids = new Solids(pieceColliders([placed([top])], floor));
    for (let k = 0; k < 64; k++) {
      const angle = (k / 64) * 2 * Math.PI;
      solids.nearest(5 + Math.cos(angle), 0.5 + Math.sin(angle));
      expect(solids.gap).toBeGreaterThan(0.4 - 0.06);
      expect(solids.gap).toBeLessThan(0.4 + 0.02);
    }
  });
});

describe('where one can stand in a car', () => {
  it('is everywhere but in walls and furniture, from end to end', () => {
    const grid = new FloorGrid(sampleInside('t/1'));
    expect(grid.head).toBeGreaterThanOrEqual(0);
    expect(grid.reached[grid.tail]).toBe(1);
    expect(grid.reached[grid.at(6, 0.9)]).toBe(1);
    expect(grid.reached[grid.at(14, 0.5)]).toBe(1);
    expect(grid.reached[grid.at(13.75, -0.62)]).toBe(1);
    expect(grid.free[grid.at(13, -0.62)]).toBe(0);
    expect(grid.free[grid.at(0.3, 0.9)]).toBe(0);
    expect(grid.free[grid.at(6, 1.4)]).toBe(0);
  });

  it('is not behind what fills a room from wall to wall', () => {
    const wall = { x: 6, z: 0, hx: 0.1, hz: 1.4, yaw: 0, key: 'wall' };
    const grid = new FloorGrid({ ...sampleInside('t/1', [wall]), rooms: [] });
    expect(grid.reached[grid.at(14, -1)]).toBe(1);
    expect(grid.reached[grid.at(3, 0)]).toBe(0);
  });
});

describe('the place to see a thing from', () => {
  const car = sampleInside('t/1');
  const grid = new FloorGrid(car);
  const saloon = car.rooms[0]!;
  const box = { min: [5.6, floor + 0.7, 1.36], max: [6.4, floor + 1.7, 1.4] } as const;

  it('is an arm’s length and a half before it, and looks at its middle', () => {
    const stand = standPoint(grid, [], new Set(), { room: saloon, box, front: [0, -1] });
    expect(stand.x).toBeCloseTo(6, 0);
    expect(stand.z).toBeGreaterThan(0);
    expect(stand.z).toBeLessThan(0.6);
    expect(stand.yaw).toBeCloseTo(90, -1);
    expect(stand.pitch).toBeLessThan(-10);
    expect(stand.pitch).toBeGreaterThan(-30);
  });

  it('is where nothing high stands between', () => {
    const cupboard = { x: 6, z: 0.7, hx: 0.6, hz: 0.1, yaw: 0, key: 'cupboard' };
    const blocked = sampleInside('t/1', [cupboard]);
    const block = {
      ...cupboard,
      cos: 1,
      sin: 0,
      box: { min: [-0.6, floor, -0.1], max: [0.6, floor + 2, 0.1] },
      piece: -1,
    } as const;
    const thing = {
      x: 6,
      z: 1.38,
      cos: 1,
      sin: 0,
      box: { min: [-0.4, floor + 0.7, -0.02], max: [0.4, floor + 1.7, 0.02] },
      piece: 0,
    } as const;
    const sight = { room: saloon, box, front: [0, -1] } as const;
    const stand = standPoint(new FloorGrid(blocked), [block, thing], new Set([thing]), sight);
    // In line with neither the cupboard's middle nor its far side.
    expect(Math.abs(stand.x - 6)).toBeGreaterThan(0.5);
  });
});

describe('the look at a thing in a corner', () => {
  it('goes past it, away from the wall that would fill the picture', () => {
    const at = { cos: 1, sin: 0 } as const;
    const [low, high] = [floor, floor + 2.4];
    const wall = { ...at, x: 6.5, z: 0, box: boxOf(0.03, 1.4, low, high), piece: -1 };
    const shelf = { ...at, x: 6.2, z: 1.2, box: boxOf(0.25, 0.2, low, low + 1.8), piece: 0 };
    const box = { min: [5.95, floor, 1], max: [6.45, floor + 1.8, 1.4] } as const;
    const grid = new FloorGrid(sampleInside('t/1'));
    const sight = { room: { from: 6, to: 6.3, floor }, box, front: null } as const;
    const look = (blocks: readonly SightBlock[]) => {
      const { x, z, yaw } = standPoint(grid, blocks, new Set([shelf]), sight);
      const straight = (Math.atan2(1.2 - z, 6.2 - x) * 180) / Math.PI;
      return yaw - straight;
    };
    expect(look([shelf])).toBeCloseTo(0, 5);
    expect(look([shelf, wall])).toBeGreaterThan(4);
  });
});

function boxOf(hx: number, hz: number, low: number, high: number): Box {
  return { min: [-hx, low, -hz], max: [hx, high, hz] };
}

describe('a floor plan', () => {
  it('shows rooms, walls, furniture, doors and items of the car', () => {
    const item = {
      id: 't/1/desk',
      room: 0,
      box: { min: [5, 1.3, 0], max: [6, 2, 1] },
      stand: { x: 4, z: 0, yaw: 0, pitch: 0 },
    } as const;
    const sofa = placed(table, { item: 't/1/desk', kind: 'table' });
    const carpet = placed([slab('carpet', [0, 0, 0], [2, 0.01, 1])], { rest: 'flat', key: 'rug' });
    const lamp = placed(table, { rest: 'ceiling' });
    const plan = floorPlan({
      ...sampleInside('t/1', [], [item]),
      placed: [sofa, carpet, lamp],
    });
    expect(plan.rooms.map(({ id }) => id)).toEqual(['saloon', 'c1', 'c2', 'end']);
    expect(plan.furniture.map(({ kind, rest, item }) => [kind, rest, item])).toEqual([
      ['table', 'standing', 't/1/desk'],
      ['piece', 'flat', null],
    ]);
    expect(plan.furniture[0]!.points).toHaveLength(4);
    expect(plan.doors).toHaveLength(6);
    expect(plan.doors[0]).toEqual({ key: 'head', from: [0.6, -0.4], to: [0.6, 0.4] });
    expect(plan.items).toEqual([{ id: 't/1/desk', x: 5.5, z: 0.5 }]);
    expect(plan.walls.length).toBeGreaterThan(8);
  });
});
