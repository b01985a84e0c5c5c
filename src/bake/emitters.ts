import type { CarTriangles } from './carTriangles.ts';

/** Edges of a lamp's triangles are halved until they are shorter, m: a long strip is many lamps. */
const longest = 0.2;
/** Triangles within a cube of this size, with one colour, are one lamp, m. */
const cube = 0.7;

/** A lamp, or a part of one: triangles that glow alike and lie together. */
export interface Emitter {
  readonly radiance: readonly [number, number, number];
  /** Of its triangles' corners: mean, and how far the farthest lies off it. */
  readonly middle: readonly [number, number, number];
  readonly reach: number;
  readonly area: number;
  /** Each triangle's corner and two edges, unit normal and area: 13 numbers. */
  readonly triangles: Float32Array;
}

/** Every glowing triangle of a car, put together to lamps. */
export function emitters({ solid, materials }: CarTriangles): readonly Emitter[] {
  const lamps = new Map<string, { material: number; triangles: number[] }>();
  for (let t = 0; t < solid.material.length; t++) {
    const material = solid.material[t]!;
    if (!materials[material]!.glow) continue;
    split([...solid.position.subarray(9 * t, 9 * t + 9)], (p) => {
      const place = [0, 1, 2].map((k) => Math.floor((p[k]! + p[3 + k]! + p[6 + k]!) / 3 / cube));
      const key = `${material} ${place.join(' ')}`;
      let lamp = lamps.get(key);
      if (!lamp) {
        lamp = { material, triangles: [] };
        lamps.set(key, lamp);
      }
      lamp.triangles.push(...measured(p));
    });
  }
  return [...lamps.values()].map(({ material, triangles }) =>
    emitter(materials[material]!.glow!, new Float32Array(triangles)),
  );
}

function emitter(radiance: Emitter['radiance'], triangles: Float32Array): Emitter {
  const middle: [number, number, number] = [0, 0, 0];
  let area = 0;
  for (let i = 0; i < triangles.length; i += 13) {
    const weight = triangles[i + 12]!;
    area += weight;
    for (let k = 0; k < 3; k++) {
      middle[k]! +=
        weight * (triangles[i + k]! + (triangles[i + 3 + k]! + triangles[i + 6 + k]!) / 3);
    }
  }
  for (let k = 0; k < 3; k++) middle[k]! /= area;
  let reach = 0;
  for (let i = 0; i < triangles.length; i += 13) {
    reach = Math.max(reach, Math.hypot(...[0, 1, 2].map((k) => triangles[i + k]! - middle[k]!)));
  }
  return { radiance, middle, reach, area, triangles };
}

function split(p: readonly number[], visit: (p: readonly number[]) => void): void {
  const edge = (a: number, b: number) =>
    Math.hypot(p[a]! - p[b]!, p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!);
  const edges = [edge(0, 3), edge(3, 6), edge(6, 0)];
  const most = Math.max(...edges);
  if (most < longest) {
    visit(p);
    return;
  }
  const from = edges.indexOf(most);
  const corner = (i: number) => p.slice(3 * (i % 3), 3 * (i % 3) + 3);
  const [a, b, c] = [corner(from), corner(from + 1), corner(from + 2)];
  const half = a.map((value, k) => (value + b[k]!) / 2);
  split([...a, ...half, ...c], visit);
  split([...half, ...b, ...c], visit);
}

function measured(p: readonly number[]): readonly number[] {
  const e = [0, 1, 2].map((k) => p[3 + k]! - p[k]!);
  const f = [0, 1, 2].map((k) => p[6 + k]! - p[k]!);
  const n = [
    e[1]! * f[2]! - e[2]! * f[1]!,
    e[2]! * f[0]! - e[0]! * f[2]!,
    e[0]! * f[1]! - e[1]! * f[0]!,
  ];
  const twice = Math.hypot(...n) || 1e-12;
  return [...p.slice(0, 3), ...e, ...f, ...n.map((value) => value / twice), twice / 2];
}
