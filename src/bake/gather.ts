import type { GridLayout } from '../build/inside/lightGrid.ts';
import { outsideRadiance } from '../build/inside/outsideRadiance.ts';
import type { Cell } from '../plan/inside/types.ts';
import type { CarTriangles } from './carTriangles.ts';
import type { Rays } from './rays.ts';
import { sphere } from './sphere.ts';
import { spin } from './spin.ts';

/** Rays of a first look whether a place is free. */
const firstLook = 32;
/** A place from where more of what is seen are backs lies in a solid or outside the car. */
const mostBacks = 0.12;
/** Beyond any car, m. */
const far = 1000;

/** What the rays of all nodes met: for each ray a material (or none), where it was met as a place in the grid, and the normal there. */
export interface Hits {
  /** Rays of each node. */
  readonly count: number;
  /** Direction of each ray, x, y, z in turn; of node n from 3 · n · count. */
  readonly way: Float32Array;
  /** Index of the material; −1 for none. */
  readonly material: Int16Array;
  readonly cell: Uint8Array;
  /** Place met as a fractional node (i, j, k) of its cell. */
  readonly node: Float32Array;
  /** Looks towards the ray. */
  readonly normal: Float32Array;
  /** What one ray of each node counts for: rays that slip through a crack between two solids count for nothing. */
  readonly share: Float64Array;
}

/** Tools for gathering in one car. */
export class Gatherer {
  private readonly directions: Float64Array;
  private readonly few = sphere(firstLook);
  private readonly turned = new Float64Array(9);

  constructor(
    private readonly rays: Rays,
    private readonly panes: Rays,
    private readonly car: CarTriangles,
    private readonly layout: GridLayout,
    private readonly cells: readonly Cell[],
    readonly hits: Hits,
  ) {
    this.directions = sphere(hits.count);
  }

  /** Whether a place lies in the room: hardly any back is seen from it. */
  isFree([x, y, z]: readonly [number, number, number]): boolean {
    let backs = 0;
    for (let i = 0; i < firstLook; i++) {
      const [dx, dy, dz] = [this.few[3 * i]!, this.few[3 * i + 1]!, this.few[3 * i + 2]!];
      if (this.rays.first(x, y, z, dx, dy, dz, far)) {
        if (this.isBack(dx, dy, dz)) backs += 1;
      } else if (!this.panes.first(x, y, z, dx, dy, dz, far)) backs += 1;
    }
    return backs <= mostBacks * firstLook;
  }

  /**
   * Casts the rays of node number `n` from a place and keeps what they meet. Light of the sky that comes by other ways than
   * the windows that are looked at directly (`seen`) is added to the node's 16 numbers at once.
   */
  cast(
    n: number,
    [x, y, z]: readonly [number, number, number],
    node: Float64Array,
    seen: (x: number, y: number, z: number, dx: number, dy: number, dz: number) => boolean,
    chance: () => number,
  ): void {
    const { directions, turned, hits } = this;
    let leaks = 0;
    spin(turned, chance);
    for (let i = 0; i < hits.count; i++) {
      const [a, b, c] = [directions[3 * i]!, directions[3 * i + 1]!, directions[3 * i + 2]!];
      const dx = turned[0]! * a + turned[1]! * b + turned[2]! * c;
      const dy = turned[3]! * a + turned[4]! * b + turned[5]! * c;
      const dz = turned[6]! * a + turned[7]! * b + turned[8]! * c;
      const ray = n * hits.count + i;
      hits.way[3 * ray] = dx;
      hits.way[3 * ray + 1] = dy;
      hits.way[3 * ray + 2] = dz;
      hits.material[ray] = -1;
      const gone = this.through(x, y, z, dx, dy, dz, chance);
      if (gone < 0) {
        if (seen(x, y, z, dx, dy, dz)) continue;
        if (!this.panes.first(x, y, z, dx, dy, dz, far)) {
          leaks += 1;
          continue;
        }
        const light = (dy >= 0 ? outsideRadiance.sky : outsideRadiance.ground) / hits.count;
        node[3]! += light;
        node[13]! += 2 * light * dx;
        node[14]! += 2 * light * dy;
        node[15]! += 2 * light * dz;
        continue;
      }
      if (this.isBack(dx, dy, dz)) leaks += 1;
      else this.keep(ray, x + dx * gone, y + dy * gone, z + dz * gone);
    }
    hits.share[n] = 1 / (hits.count - leaks);
  }

  /** Distance to the first thing that stops a ray; half of the rays go through sheer cloth. −1 if nothing does. */
  private through(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
    chance: () => number,
  ): number {
    let gone = 0;
    let except = -1;
    for (;;) {
      const met = this.rays.first(
        x + dx * gone,
        y + dy * gone,
        z + dz * gone,
        dx,
        dy,
        dz,
        far,
        except,
      );
      if (!met) return -1;
      gone += this.rays.distance;
      if (!this.material().sheer || chance() < 0.5) return gone;
      except = this.rays.triangle;
    }
  }

  private material() {
    return this.car.materials[this.rays.material[this.rays.triangle]!]!;
  }

  private isBack(dx: number, dy: number, dz: number): boolean {
    const { normal, triangle } = this.rays;
    const t = 3 * triangle;
    if (dx * normal[t]! + dy * normal[t + 1]! + dz * normal[t + 2]! <= 0) return false;
    return this.material().closed;
  }

  private keep(ray: number, x: number, y: number, z: number): void {
    const { rays, hits, layout } = this;
    const t = 3 * rays.triangle;
    const dx = hits.way[3 * ray]!;
    const dy = hits.way[3 * ray + 1]!;
    const dz = hits.way[3 * ray + 2]!;
    let [a, b, c] = [rays.normal[t]!, rays.normal[t + 1]!, rays.normal[t + 2]!];
    // Cloth and leaves have two fronts.
    if (a * dx + b * dy + c * dz > 0) [a, b, c] = [-a, -b, -c];
    const cell = this.cellAt(x + a * 0.06, y + b * 0.06, z + c * 0.06) ?? this.material().cell;
    const grid = layout.cells[cell];
    if (!grid) return;
    const { origin, step, count } = grid;
    const place = [x + a * 0.06, y + b * 0.06, z + c * 0.06];
    for (let k = 0; k < 3; k++) {
      const at = (place[k]! - origin[k]!) / step[k]!;
      hits.node[3 * ray + k] = Math.max(0, Math.min(count[k]! - 1, at));
    }
    hits.normal[3 * ray] = a;
    hits.normal[3 * ray + 1] = b;
    hits.normal[3 * ray + 2] = c;
    hits.cell[ray] = cell;
    hits.material[ray] = rays.material[rays.triangle]!;
  }

  private cellAt(x: number, y: number, z: number): number | null {
    for (let c = 0; c < this.cells.length; c++) {
      const { min, max } = this.cells[c]!.box;
      if (x < min[0] || x > max[0] || z < min[2] || z > max[2]) continue;
      if (y >= min[1] - 0.1 && y <= max[1] + 0.1) return c;
    }
    return null;
  }
}
