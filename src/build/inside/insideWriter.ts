import { insidePalette } from '../../kit/inside/palette/index.ts';
import type { InsideSurface } from '../../kit/inside/surface.ts';
import { insideFinishes, pictureNames } from '../../kit/inside/surface.ts';
import { palette } from '../../kit/palette.ts';
import type { Detail, Shape } from '../../kit/shapes.ts';
import type { InsideLayer, PlacedShapes } from '../../plan/inside/types.ts';
import type { Buffers } from '../buffers.ts';
import { buildShapes } from '../buildShapes.ts';
import { grown } from '../writer.ts';
import type { InsideBuffers } from './insideBuffers.ts';

/** Drawn where a role is unknown; a test asserts that none is. */
const missing: InsideSurface = {
  colour: '#b0208a',
  roughness: 0.6,
  metalness: 0,
  finish: 'plain',
};

const millimetres = 1000;
const pictureScale = 4095;
/** Above the most items of a car; a short holds 127 leaves above it. */
const doorScale = 256;
/** Surfaces whose roughness byte is their number: so a vertex tells which of its shape's roles it has. */
const numbered = Array.from({ length: 256 }, (_, i) => ({ ...palette.fault, roughness: i / 255 }));

/** Collects placed shapes in growing arrays; layers keep their own indices until the end. */
export class InsideWriter {
  private position = new Float32Array(3 * 4096);
  private normal = new Int16Array(4 * 4096);
  private colour = new Uint8Array(4 * 4096);
  private surface = new Uint8Array(4 * 4096);
  private grain = new Int16Array(4 * 4096);
  private vertices = 0;
  private readonly layers: Record<InsideLayer, number[]> = { cut: [], always: [], closed: [] };

  /**
   * `seed` decides where in a pattern the shape was cut from; `item` is its place in the plan's items, `door` that of the leaf
   * that it is among all leaves of the plan's doors, from 1, or 0.
   */
  add(
    placed: PlacedShapes,
    shape: Shape,
    detail: Detail,
    seed: number,
    item: number,
    door: number,
  ): void {
    const roles = rolesOf(shape);
    const built = buildShapes([shape], detail, (role) => numbered[roles.indexOf(role)]!);
    if (built.triangles === 0) return;
    const first = this.vertices;
    this.copy(placed, built, roles.map(surfaceOf), seed, item + doorScale * door);
    const into = this.layers[placed.layer];
    for (const i of built.index) into.push(first + i);
  }

  /** Vertices so far. */
  get size(): number {
    return this.vertices;
  }

  finish(): InsideBuffers {
    const n = this.vertices;
    const { cut, always, closed } = this.layers;
    const index = new Uint32Array(cut.length + always.length + closed.length);
    index.set(cut);
    index.set(always, cut.length);
    index.set(closed, cut.length + always.length);
    return {
      position: this.position.slice(0, n * 3),
      normal: this.normal.slice(0, n * 4),
      colour: this.colour.slice(0, n * 4),
      surface: this.surface.slice(0, n * 4),
      grain: this.grain.slice(0, n * 4),
      index,
      layers: { cut: cut.length, always: always.length, closed: closed.length },
    };
  }

  private copy(
    placed: PlacedShapes,
    built: Buffers,
    surfaces: readonly InsideSurface[],
    seed: number,
    mark: number,
  ): void {
    const count = built.position.length / 3;
    while ((this.vertices + count) * 3 > this.position.length) this.grow();
    const { at, yaw } = placed;
    const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
    const codes = surfaces.map(codeOf);
    const grainAt = grainOf(built, surfaces[0]!, seed);
    for (let k = 0; k < count; k++) {
      const v = this.vertices + k;
      const x = built.position[3 * k]!;
      const y = built.position[3 * k + 1]!;
      const z = built.position[3 * k + 2]!;
      this.position[3 * v] = at[0] + c * x + s * z;
      this.position[3 * v + 1] = at[1] + y;
      this.position[3 * v + 2] = at[2] - s * x + c * z;
      const nx = built.normal[3 * k]!;
      const nz = built.normal[3 * k + 2]!;
      this.normal[4 * v] = c * nx + s * nz;
      this.normal[4 * v + 1] = built.normal[3 * k + 1]!;
      this.normal[4 * v + 2] = -s * nx + c * nz;
      this.normal[4 * v + 3] = mark;
      const code = codes[built.surface[4 * k]!]!;
      this.colour.set(code.colour, 4 * v);
      this.surface.set(code.surface, 4 * v);
      this.surface[4 * v + 3] = placed.cell;
      grainAt(x, y, z, this.grain, 4 * v);
    }
    this.vertices += count;
  }

  private grow(): void {
    this.position = grown(this.position, Float32Array);
    this.normal = grown(this.normal, Int16Array);
    this.colour = grown(this.colour, Uint8Array);
    this.surface = grown(this.surface, Uint8Array);
    this.grain = grown(this.grain, Int16Array);
  }
}

/** Roles of a shape: its own first, then those of a patch's rows. */
function rolesOf(shape: Shape): readonly string[] {
  const rows = shape.kind === 'patch' ? (shape.rowRoles ?? []) : [];
  return rows.length === 0 ? [shape.role] : [...new Set([shape.role, ...rows])];
}

function codeOf(surface: InsideSurface): {
  readonly colour: readonly number[];
  readonly surface: readonly number[];
} {
  const glow = Math.min(255, Math.round((surface.glow ?? 0) * 16));
  return {
    colour: [...bytes(surface.colour), glow],
    surface: [
      Math.round(surface.roughness * 255),
      Math.round(surface.metalness * 255),
      insideFinishes.indexOf(surface.finish),
    ],
  };
}

/** A role's surface inside a car. */
export function surfaceOf(role: string): InsideSurface {
  return insidePalette.get(role) ?? missing;
}

type Grain = (x: number, y: number, z: number, into: Int16Array, at: number) => void;

/** Grain runs along the shape's longest side; pictures fill the shape's largest face, upright. */
function grainOf({ box }: Buffers, surface: InsideSurface, seed: number): Grain {
  const size = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!);
  if (surface.picture !== undefined) {
    const picture = pictureNames.indexOf(surface.picture);
    const thin = size.indexOf(Math.min(...size));
    const across = thin === 0 ? 2 : 0;
    const up = thin === 1 ? 2 : 1;
    return (x, y, z, into, at) => {
      const p = [x, y, z];
      const u = (p[across]! - box.min[across]!) / (size[across]! || 1);
      const v = (p[up]! - box.min[up]!) / (size[up]! || 1);
      into[at] = Math.round((thin === 0 ? 1 - u : u) * pictureScale);
      into[at + 1] = Math.round((thin === 1 ? 1 - v : v) * pictureScale);
      into[at + 2] = 0;
      into[at + 3] = picture;
    };
  }
  const longest = size.indexOf(Math.max(...size));
  const order = [longest, (longest + 1) % 3, (longest + 2) % 3] as const;
  return (x, y, z, into, at) => {
    const p = [x, y, z];
    into[at] = clampShort(p[order[0]]! * millimetres);
    into[at + 1] = clampShort(p[order[1]]! * millimetres);
    into[at + 2] = clampShort(p[order[2]]! * millimetres);
    into[at + 3] = seed & 0x7fff;
  };
}

const clampShort = (value: number): number => Math.max(-32767, Math.min(32767, Math.round(value)));

function bytes(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
