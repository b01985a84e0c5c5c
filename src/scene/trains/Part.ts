import type { Matrix4 } from 'three';
import type { Buffers } from '../../build/buffers.ts';
import type { Detail } from '../../kit/shapes.ts';

/**
 * Level 3 is the very distant body: a plain box in its livery. Level −1 is what only an eye close by makes out, and comes late;
 * of a bogie −1 is for an eye on its +z side, −2 for one on the other.
 */
export type Level = -2 | -1 | Detail | 3;

/** One instance in the batch. */
export interface Part {
  readonly id: number;
  readonly key: string;
  /** Buffers at each level; null: not drawn there. */
  readonly build: (level: Level) => Buffers | null;
  /** Where it is at rest; `arrange` changes its place. */
  readonly base: Matrix4;
  /** How it moves while the train runs; a bogie keeps to the rails. */
  readonly moves: Moves;
}

export type Moves =
  | { readonly as: 'body'; readonly seed: number }
  | { readonly as: 'wheelset'; readonly radius: number; readonly turned: boolean }
  | { readonly as: 'bogie' };
