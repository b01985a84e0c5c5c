import type { Box } from '../kit/shapes.ts';

/**
 * Triangles ready for a vertex buffer, in the space of the shapes that they were built from.
 * `normal`, `colour` and `surface` are meant to be read as normalized integers.
 */
export interface Buffers {
  /** x, y, z in metres. */
  readonly position: Float32Array;
  /** x, y, z of the unit normal, × 32767. */
  readonly normal: Int16Array;
  /** Linear red, green, blue and 1, × 65535. */
  readonly colour: Uint16Array;
  /** Roughness, metalness, openness to the sky (255 = open) and the index in the kit's `finishes`. */
  readonly surface: Uint8Array;
  readonly index: Uint32Array;
  /** Of all vertices; all zeros when there are none. */
  readonly box: Box;
  readonly triangles: number;
}
