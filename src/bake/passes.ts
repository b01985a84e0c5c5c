import type { Material } from './carTriangles.ts';
import type { Rays } from './rays.ts';

/** Sheer curtains and the like that a ray goes through before it counts as stopped. */
const mostSheets = 4;

/** Part of the light that goes from a place along a direction for `far` metres: 1 when nothing is in its way, half through sheer cloth. */
export function passes(
  rays: Rays,
  materials: readonly Material[],
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  far: number,
): number {
  let part = 1;
  let gone = 0;
  let except = -1;
  for (let sheet = 0; sheet < mostSheets; sheet++) {
    const met = rays.first(
      x + dx * gone,
      y + dy * gone,
      z + dz * gone,
      dx,
      dy,
      dz,
      far - gone,
      except,
    );
    if (!met) return part;
    if (!materials[rays.material[rays.triangle]!]!.sheer) return 0;
    part *= 0.5;
    gone += rays.distance + 1e-4;
    except = rays.triangle;
  }
  return 0;
}
