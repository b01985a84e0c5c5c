import { encodeLight } from '../build/inside/encodeLight.ts';
import { gridLayout, type LightGrid } from '../build/inside/lightGrid.ts';
import type { InsidePlan } from '../plan/inside/types.ts';
import { bounce } from './bounce.ts';
import { carTriangles } from './carTriangles.ts';
import { addDirect, type Direct } from './directLight.ts';
import { emitters } from './emitters.ts';
import { fillGaps } from './fillGaps.ts';
import { Gatherer, type Hits } from './gather.ts';
import { nearLamp } from './nearLamp.ts';
import { type Node, nodesOf } from './nodes.ts';
import { random } from './random.ts';
import { Rays } from './rays.ts';
import { smooth } from './smooth.ts';

const bounces = 4;
/** Where a node may be moved to when it lies in a solid, in steps of the grid. */
const aside = [0.35, -0.35] as const;

/** A car's light, and what it took. */
export interface Baked {
  readonly light: LightGrid;
  readonly triangles: number;
  readonly nodes: number;
  /** Nodes that lie in solids and took their neighbours' light. */
  readonly buried: number;
}

/** Bakes the light of a car's lamps and windows into its grid of nodes. The same plan gives the same bytes. */
export function bakeCar(plan: InsidePlan, raysPerNode = 512): Baked {
  const layout = gridLayout(plan.cells);
  const nodes = nodesOf(layout);
  const car = carTriangles(plan);
  const rays = new Rays(car.solid);
  const windows = plan.rooms.flatMap((room) => room.windows);
  const direct: Direct = {
    rays,
    materials: car.materials,
    lamps: emitters(car),
    windows,
    half: plan.half,
  };
  const hits = emptyHits(nodes.length, raysPerNode);
  const gatherer = new Gatherer(rays, new Rays(car.panes), car, layout, plan.cells, hits);
  const byLamp = nearLamp(direct.lamps);
  const seen = throughWindow(plan);
  const own = new Float32Array(layout.width * layout.height * layout.depth * 16);
  const free = new Uint8Array(nodes.length);
  const node = new Float64Array(16);
  nodes.forEach((one, n) => {
    const chance = random(n + 1);
    const place = placeFor(one, layout.cells[one.cell]!.step, gatherer, byLamp);
    if (!place) return;
    free[n] = 1;
    node.fill(0);
    gatherer.cast(n, place, node, seen, chance);
    addDirect(direct, place, node, chance);
    own.set(node, 16 * one.texel);
  });
  fillGaps(layout, nodes, free, own);
  const all = own.slice();
  const thrown = new Float32Array(own.length);
  for (let i = 0; i < bounces; i++) {
    bounce(layout, nodes, free, hits, car.materials, all, thrown);
    fillGaps(layout, nodes, free, thrown);
    for (let k = 0; k < all.length; k++) all[k] = own[k]! + thrown[k]!;
  }
  smooth(layout, nodes, thrown);
  for (let k = 0; k < all.length; k++) all[k] = own[k]! + thrown[k]!;
  return {
    light: encodeLight(layout, all),
    triangles: car.solid.material.length + car.panes.material.length,
    nodes: nodes.length,
    buried: free.reduce((sum, one) => sum + 1 - one, 0),
  };
}

/** The node's place, or one beside it that lies in the open and rather not at a lamp's face; null where there is none. */
function placeFor(
  { at: [x, y, z] }: Node,
  step: readonly [number, number, number],
  gatherer: Gatherer,
  byLamp: (place: readonly [number, number, number]) => boolean,
): readonly [number, number, number] | null {
  const places = [
    [x, y, z] as const,
    ...aside.flatMap(
      (part) =>
        [
          [x, y + part * step[1], z],
          [x + part * step[0], y, z],
          [x, y, z + part * step[2]],
        ] as const,
    ),
  ];
  const free = byLamp([x, y, z])
    ? [...places.filter((place) => !byLamp(place)), ...places]
    : places;
  return free.find((place) => gatherer.isFree(place)) ?? null;
}

/** Whether a ray leaves the car by a window of the data: those are looked at directly. */
function throughWindow({ rooms, half }: InsidePlan) {
  const windows = rooms.flatMap((room) => room.windows);
  return (x: number, y: number, z: number, dx: number, dy: number, dz: number): boolean => {
    const side = dz > 0 ? 1 : -1;
    const gone = (side * half - z) / dz;
    const u = x + dx * gone;
    const v = y + dy * gone;
    return windows.some(
      (one) =>
        one.side === side && Math.abs(u - one.at) < one.width / 2 && v > one.from && v < one.to,
    );
  };
}

function emptyHits(nodes: number, count: number): Hits {
  const rays = nodes * count;
  return {
    count,
    way: new Float32Array(3 * rays),
    material: new Int16Array(rays).fill(-1),
    cell: new Uint8Array(rays),
    node: new Float32Array(3 * rays),
    normal: new Float32Array(3 * rays),
    share: new Float64Array(nodes),
  };
}
