import type { Vec2 } from '../../kit/shapes.ts';
import { clearLine } from './clearLine.ts';
import type { FloorGrid } from './floorGrid.ts';

/**
 * The shortest way over a car's floor between two of its grid points, as corners to walk straight between (car-local x, z; both
 * ends included); null where there is none.
 */
export function findPath(grid: FloorGrid, from: number, to: number): readonly Vec2[] | null {
  const chain = search(grid, from, to);
  return chain && pull(grid, chain);
}

/** A* with straight distance as the estimate. */
function search(grid: FloorGrid, from: number, to: number): readonly Vec2[] | null {
  const size = grid.nx * grid.nz;
  const cost = new Float64Array(size).fill(Infinity);
  const before = new Int32Array(size).fill(-1);
  const done = new Uint8Array(size);
  const around = new Int32Array(8);
  const heap = new Heap();
  const apart = (a: number, b: number): number =>
    Math.hypot(grid.x(a) - grid.x(b), grid.z(a) - grid.z(b));
  cost[from] = 0;
  heap.push(from, apart(from, to));
  for (let point = heap.pop(); point >= 0; point = heap.pop()) {
    if (point === to) return trace(grid, before, to);
    if (done[point]) continue;
    done[point] = 1;
    const count = grid.neighbours(point, around);
    for (let n = 0; n < count; n++) {
      const next = around[n]!;
      const sum = cost[point]! + apart(point, next);
      if (sum >= cost[next]!) continue;
      cost[next] = sum;
      before[next] = point;
      heap.push(next, sum + apart(next, to));
    }
  }
  return null;
}

function trace(grid: FloorGrid, before: Int32Array, to: number): readonly Vec2[] {
  const chain: Vec2[] = [];
  for (let point = to; point >= 0; point = before[point]!) {
    chain.push([grid.x(point), grid.z(point)]);
  }
  return chain.toReversed();
}

/** Pulls the chain of points tight: only the corners stay. */
function pull(grid: FloorGrid, chain: readonly Vec2[]): readonly Vec2[] {
  const corners: Vec2[] = [chain[0]!];
  let anchor = 0;
  for (let i = 2; i < chain.length; i++) {
    if (clearLine(grid.solids, chain[anchor]!, chain[i]!)) continue;
    anchor = i - 1;
    corners.push(chain[anchor]!);
  }
  if (chain.length > 1) corners.push(chain.at(-1)!);
  return corners;
}

/** Binary heap of points by estimate, least first. */
class Heap {
  private readonly points: number[] = [];
  private readonly keys: number[] = [];

  push(point: number, key: number): void {
    let i = this.points.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.keys[parent]! <= key) break;
      this.points[i] = this.points[parent]!;
      this.keys[i] = this.keys[parent]!;
      i = parent;
    }
    this.points[i] = point;
    this.keys[i] = key;
  }

  /** −1 when empty. */
  pop(): number {
    const top = this.points[0];
    const point = this.points.pop();
    const key = this.keys.pop();
    if (top === undefined || point === undefined || key === undefined) return -1;
    const size = this.points.length;
    if (size === 0) return top;
    let i = 0;
    for (let child = 1; child < size; child = 2 * i + 1) {
      if (child + 1 < size && this.keys[child + 1]! < this.keys[child]!) child += 1;
      if (this.keys[child]! >= key) break;
      this.points[i] = this.points[child]!;
      this.keys[i] = this.keys[child]!;
      i = child;
    }
    this.points[i] = point;
    this.keys[i] = key;
    return top;
  }
}
