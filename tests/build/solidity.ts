import type { Buffers } from '../../src/build/buffers.ts';
import { type Faults, faultyTriangles } from './faultyTriangles.ts';

/** What is wrong with single triangles, and whether they enclose a solid. */
export interface Solidity extends Faults {
  /** Edges without a partner of the opposite direction, corners compared to 0.05 mm: 0 for a closed solid. */
  readonly openEdges: number;
  /** m³; positive when faces look outward. */
  readonly volume: number;
}

/** Measures buffers triangle by triangle and edge by edge. */
export function solidity(buffers: Buffers): Solidity {
  const { position, index } = buffers;
  let volume = 0;
  const edges = new Map<string, number>();
  const point = (v: number): [number, number, number] => [
    position[v * 3]!,
    position[v * 3 + 1]!,
    position[v * 3 + 2]!,
  ];
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [point(index[t]!), point(index[t + 1]!), point(index[t + 2]!)];
    volume +=
      (a[0] * (b[1] * c[2] - b[2] * c[1]) +
        a[1] * (b[2] * c[0] - b[0] * c[2]) +
        a[2] * (b[0] * c[1] - b[1] * c[0])) /
      6;
    const keys = [a, b, c].map((p) => p.map((x) => Math.round(x * 20000)).join(' '));
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const [one, two] = [keys[i]!, keys[j]!];
      const key = one < two ? `${one}|${two}` : `${two}|${one}`;
      edges.set(key, (edges.get(key) ?? 0) + (one < two ? 1 : -1));
    }
  }
  let openEdges = 0;
  for (const count of edges.values()) if (count !== 0) openEdges += 1;
  return { ...faultyTriangles(buffers), openEdges, volume };
}
