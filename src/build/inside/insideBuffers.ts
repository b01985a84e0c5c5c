/** How many indices each layer has; in the index they stand in this order, so that a draw range leaves a layer out. */
export interface LayerCounts {
  readonly cut: number;
  readonly always: number;
  readonly closed: number;
}

/** Triangles of a part of a car's inside, car-local (m), ready for vertex buffers. */
export interface InsideBuffers {
  readonly position: Float32Array;
  /** Unit normal × 32767, and the item's place in the plan's items, from 1 (0 for none) + 256 × the leaf's among those of its doors, from 1. */
  readonly normal: Int16Array;
  /** sRGB red, green, blue, and glow × 16 (radiance up to 15.9). */
  readonly colour: Uint8Array;
  /** Roughness × 255, metalness × 255, index of the finish, light cell. */
  readonly surface: Uint8Array;
  /**
   * Where the vertex is in its own shape, for grain and patterns, in mm: along its longest side, then the others; and a seed.
   * On pictures: u, v × 4095 from the lower left, 0, index of the picture.
   */
  readonly grain: Int16Array;
  readonly index: Uint32Array;
  readonly layers: LayerCounts;
}

/** What is drawn at once: solid things, and panes that one sees through. */
export interface InsidePart {
  readonly solid: InsideBuffers;
  readonly clear: InsideBuffers;
}
