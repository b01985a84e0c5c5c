import type { Corridor } from './corridor.ts';
import type { LandBuffer } from './landBuffer.ts';

/** Half profile of an R65 rail, (across, height over its foot), from the foot to the middle of the head (section 11, P/E). */
const half: readonly (readonly [number, number])[] = [
  [0.075, 0],
  [0.075, 0.0112],
  [0.032, 0.028],
  [0.009, 0.052],
  [0.009, 0.128],
  [0.02, 0.14],
  [0.0365, 0.148],
  [0.0375, 0.168],
  [0.034, 0.175],
  [0.024, 0.179],
  [0, 0.18],
];
const railHeight = 0.18;
/** The running face is half the gauge from the centre line, so the rail's middle is half a head further out. */
const headHalf = 0.0375;

/** Length of one piece, m: a triangle kilometres long and millimetres high would be interpolated badly. */
const piece = 110;

/**
 * All rails of the corridor, straight from `from` to `to` (x, m); rail top is y = 0. Faces outwards, smooth round the head.
 * Colour: red is 1 where wheels polish the head, 0 elsewhere.
 */
export function railMesh(corridor: Corridor, from: number, to: number): LandBuffer {
  const outline = [
    ...half,
    ...half
      .slice(0, -1)
      .reverse()
      .map(([z, y]) => [-z, y] as const),
  ];
  const position: number[] = [];
  const normal: number[] = [];
  const colour: number[] = [];
  const index: number[] = [];
  const pieces = Math.ceil((to - from) / piece);
  corridor.tracks.forEach((track, k) => {
    const offset = (corridor.gauges[k] ?? 1.52) / 2 + headHalf;
    for (const side of [-1, 1]) {
      const z0 = track + side * offset;
      for (let i = 0; i + 1 < outline.length; i++) {
        const a = outline[i];
        const b = outline[i + 1];
        if (!a || !b) continue;
        const base = position.length / 3;
        const head = Math.min(a[1], b[1]) >= 0.167;
        const polish = Math.min(a[1], b[1]) >= 0.174 ? 1 : 0;
        for (const [point, at] of [
          [a, i],
          [b, i + 1],
        ] as const) {
          const [nz, ny] = head ? smoothNormal(outline, at) : faceNormal(a, b);
          for (let p = 0; p <= pieces; p++) {
            position.push(from + ((to - from) * p) / pieces, point[1] - railHeight, z0 + point[0]);
            normal.push(0, ny, nz);
            colour.push(polish, 0, 0);
          }
        }
        for (let p = base; p < base + pieces; p++) {
          const q = p + pieces + 1;
          index.push(p, p + 1, q, p + 1, q + 1, q);
        }
      }
    }
  });
  return {
    position: new Float32Array(position),
    normal: new Float32Array(normal),
    colour: new Float32Array(colour),
    index: new Uint32Array(index),
  };
}

type Point = readonly [number, number];

/** Outward normal (z, y) of the edge a→b; the outline runs from +z over the head to −z. */
function faceNormal(a: Point, b: Point): Point {
  const dz = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dz, dy);
  return [dy / length, -dz / length];
}

function smoothNormal(outline: readonly Point[], i: number): Point {
  return faceNormal(outline[i - 1] ?? [0.0375, 0.15], outline[i + 1] ?? [-0.0375, 0.15]);
}
