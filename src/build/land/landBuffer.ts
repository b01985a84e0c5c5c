/** A triangle mesh of the land in scene space (metres); `colour` is linear RGB, three floats a vertex. */
export interface LandBuffer {
  readonly position: Float32Array;
  readonly normal: Float32Array;
  readonly index: Uint32Array;
  readonly uv?: Float32Array;
  readonly colour?: Float32Array;
  /** Indices of the first part, where a mesh is drawn with one material up to there and another from there on. */
  readonly first?: number;
}
