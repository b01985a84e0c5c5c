import type { Vec3 } from '../../kit/shapes.ts';
import type { Cell } from '../../plan/inside/types.ts';

/** Distance between two nodes that is aimed at, m: light of a room changes little in less. */
const pitch = 0.35;
/** First and last node off the cell's faces, m: a node in a wall would see nothing. */
const inset = 0.08;

/** A cell's part of the atlas: nodes (i, j, k) lie at `origin + step · (i, j, k)` and in texel (offset + i, j, k). */
export interface GridCell {
  /** Nodes along x, y and z. */
  readonly count: Vec3;
  readonly offset: number;
  readonly origin: Vec3;
  readonly step: Vec3;
}

/** How the nodes of a car's light cells lie in one 3D texture: cell beside cell along x. Texels. */
export interface GridLayout {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly cells: readonly GridCell[];
}

/**
 * The light of a car's inside as four RGBA8 volumes of `width · height · depth` texels, x fastest, then y, then z.
 * With the irradiance at a node E(n) = π (a0 + a1 · n), n the surface's normal:
 *   0: lamps' a0 red, green, blue; the sky's a0, each 255 √(a0 / 8)
 *   1 to 3: a1 of the lamps' red (1), green (2) and blue (3): x, y, z; the sky's a1 x (1), y (2), z (3), each
 *     127.5 + 127.5 a1 / (2 a0)
 * 1 is the light on a white wall in a well lit room. The sky is a uniform white one of radiance 1 outside the windows, over
 * ground of radiance 0.35: the scene gives it the colour of the hour. The sun itself is not in it.
 */
export interface LightGrid {
  readonly layout: GridLayout;
  readonly volumes: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
}

/** Where the nodes of these cells lie. The same cells give the same layout. */
export function gridLayout(cells: readonly Cell[]): GridLayout {
  const found: GridCell[] = [];
  let width = 0;
  let height = 0;
  let depth = 0;
  for (const { box } of cells) {
    const x = spread(box.min[0], box.max[0]);
    const y = spread(box.min[1], box.max[1]);
    const z = spread(box.min[2], box.max[2]);
    found.push({
      count: [x.count, y.count, z.count],
      offset: width,
      origin: [x.first, y.first, z.first],
      step: [x.step, y.step, z.step],
    });
    width += x.count;
    height = Math.max(height, y.count);
    depth = Math.max(depth, z.count);
  }
  return { width, height, depth, cells: found };
}

function spread(from: number, to: number): { count: number; first: number; step: number } {
  const off = Math.min(inset, (to - from) / 4);
  const room = to - from - 2 * off;
  const count = Math.max(2, Math.round(room / pitch) + 1);
  return { count, first: from + off, step: room / (count - 1) };
}
