import { Vector2 } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';

/** z of the corridor's first and last track, as the land's shaders want them. */
export function edgeOf({ tracks }: Corridor): Vector2 {
  return new Vector2(tracks[0] ?? 0, tracks[tracks.length - 1] ?? 0);
}
