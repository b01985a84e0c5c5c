import type { Surface } from '../kit/palette.ts';
import { finishes, palette } from '../kit/palette.ts';
import type { Vec3 } from '../kit/shapes.ts';
import type { Buffers } from './buffers.ts';
import { linearColour } from './linearColour.ts';

/** Triangles smaller than this are not drawn, m². */
const smallest = 1e-10;

/** Coded surface of a role: linear colour × 65535, roughness and metalness × 255, finish index. */
type Coded = readonly [number, number, number, number, number, number];

/**
 * Collects vertices and triangles in growing arrays. Builders say where a vertex is and which way its surface looks;
 * triangles turn themselves to agree with the normals of their corners, so no builder has to think of winding.
 */
export class Writer {
  private position = new Float32Array(3 * 8192);
  private normal = new Int16Array(3 * 8192);
  private colour = new Uint16Array(4 * 8192);
  private surface = new Uint8Array(4 * 8192);
  private index = new Uint32Array(3 * 16384);
  private vertices = 0;
  private indices = 0;
  private coded: Coded = [0, 0, 0, 0, 0, 0];
  private readonly known = new Map<string, Coded>();
  private surfaceOf: (role: string) => Surface = () => palette.fault;

  /** Empties the writer, whose arrays stay as large as they have grown, for shapes with these surfaces. */
  start(surfaceOf: (role: string) => Surface): void {
    this.vertices = 0;
    this.indices = 0;
    this.known.clear();
    this.surfaceOf = surfaceOf;
  }

  /** Vertices added from now on have the surface of this role. */
  paint(role: string): void {
    let coded = this.known.get(role);
    if (!coded) {
      coded = code(this.surfaceOf(role));
      this.known.set(role, coded);
    }
    this.coded = coded;
  }

  /** Adds a vertex and returns its number; the normal need not have length 1. */
  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
    const v = this.vertices++;
    if (v * 3 + 3 > this.position.length) this.growVertices();
    const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
    const up = ny / length;
    let i = v * 3;
    this.position[i] = x;
    this.normal[i++] = Math.round((nx / length) * 32767);
    this.position[i] = y;
    this.normal[i++] = Math.round(up * 32767);
    this.position[i] = z;
    this.normal[i] = Math.round((nz / length) * 32767);
    const coded = this.coded;
    i = v * 4;
    this.colour[i] = coded[0];
    this.surface[i++] = coded[3];
    this.colour[i] = coded[1];
    this.surface[i++] = coded[4];
    this.colour[i] = coded[2];
    this.surface[i++] = openness(y, up);
    this.colour[i] = 65535;
    this.surface[i] = coded[5];
    return v;
  }

  /** A triangle that looks the way its corners' normals look; one without area is left out. */
  triangle(a: number, b: number, c: number): void {
    const p = this.position;
    const n = this.normal;
    const i = a * 3;
    const j = b * 3;
    const k = c * 3;
    const ux = p[j]! - p[i]!;
    const uy = p[j + 1]! - p[i + 1]!;
    const uz = p[j + 2]! - p[i + 2]!;
    const vx = p[k]! - p[i]!;
    const vy = p[k + 1]! - p[i + 1]!;
    const vz = p[k + 2]! - p[i + 2]!;
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    if (Math.sqrt(x * x + y * y + z * z) / 2 < smallest) return;
    const facing =
      x * (n[i]! + n[j]! + n[k]!) +
      y * (n[i + 1]! + n[j + 1]! + n[k + 1]!) +
      z * (n[i + 2]! + n[j + 2]! + n[k + 2]!);
    if (this.indices + 3 > this.index.length) this.index = grown(this.index, Uint32Array);
    this.index[this.indices++] = a;
    this.index[this.indices++] = facing < 0 ? c : b;
    this.index[this.indices++] = facing < 0 ? b : c;
  }

  /** Two triangles over the corners a, b, c, d in order round the edge. */
  quad(a: number, b: number, c: number, d: number): void {
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }

  /** Copies what has been written. */
  finish(): Buffers {
    const position = this.position.slice(0, this.vertices * 3);
    const index = this.index.slice(0, this.indices);
    return {
      position,
      normal: this.normal.slice(0, this.vertices * 3),
      colour: this.colour.slice(0, this.vertices * 4),
      surface: this.surface.slice(0, this.vertices * 4),
      index,
      box: boxOf(position),
      triangles: this.indices / 3,
    };
  }

  private growVertices(): void {
    this.position = grown(this.position, Float32Array);
    this.normal = grown(this.normal, Int16Array);
    this.colour = grown(this.colour, Uint16Array);
    this.surface = grown(this.surface, Uint8Array);
  }
}

export function grown<T extends { length: number; set(from: T): void }>(
  from: T,
  make: new (length: number) => T,
): T {
  const to = new make(from.length * 2);
  to.set(from);
  return to;
}

function code(surface: Surface): Coded {
  const [red, green, blue] = linearColour(surface.colour);
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  const finish = Math.max(0, finishes.indexOf(surface.finish));
  return [red, green, blue, byte(surface.roughness), byte(surface.metalness), finish];
}

/** A guess at contact shade: dark under the solebar (1.25 m over the rail) and on what looks down. 255 = open. */
function openness(y: number, up: number): number {
  const height = Math.min(1, Math.max(0, (y - 0.1) / 1.15));
  const low = 0.6 + 0.4 * height * (2 - height);
  const down = up < 0 ? 1 + 0.3 * up : 1;
  return Math.round(Math.max(0.55, low * down) * 255);
}

function boxOf(position: Float32Array): { min: Vec3; max: Vec3 } {
  if (position.length === 0) return { min: [0, 0, 0], max: [0, 0, 0] };
  let [x0, y0, z0] = [Infinity, Infinity, Infinity];
  let [x1, y1, z1] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < position.length; i += 3) {
    const x = position[i]!;
    const y = position[i + 1]!;
    const z = position[i + 2]!;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    if (z < z0) z0 = z;
    if (z > z1) z1 = z;
  }
  return { min: [x0, y0, z0], max: [x1, y1, z1] };
}
