import type { Corridor } from './corridor.ts';
import { smoothstep } from './smoothstep.ts';

/** Ballast top, m over rail top: rail 0.18, pad 0.01, and 30 mm below the sleeper's top (vehicle sheet, section 11). */
export const ballastTop = -0.222;
/** The land beside the embankment, m over rail top. */
export const landLevel = -1.5;

/** Swells of the open land: angular frequencies along x and z (1/m), phase, height (m). The grass shader uses the same table. */
export const swells: readonly (readonly [number, number, number, number])[] = [
  [0.011, 0.013, 1.3, 1.15],
  [0.019, -0.024, 4.1, 0.6],
  [0.041, 0.033, 2.2, 0.22],
  [0.0042, 0.0061, 0.4, 2.3],
];

/**
 * Height of the ground at (x, z), m over rail top: ballast beds at the tracks, a rounded embankment, a shallow ditch, then
 * land that swells with distance and hills beyond 300 m on both sides and beyond the ends. Flat along x within 8 m of the outer tracks.
 */
export function relief(x: number, z: number, corridor: Corridor): number {
  const { tracks } = corridor;
  const first = tracks[0] ?? 0;
  const last = tracks[tracks.length - 1] ?? 0;
  const outside = Math.max(first - z, z - last, 0);
  const bed = formation(z, tracks);
  if (outside < 3.2) return bed;
  const ditch = 0.28 * smoothstep(5, 7.2, outside) * (1 - smoothstep(7.6, 11, outside));
  let land = landLevel - ditch;
  let swell = 0;
  for (const [kx, kz, phase, height] of swells) swell += height * Math.sin(kx * x + kz * z + phase);
  land += smoothstep(8, 70, outside) * swell;
  // The valley closes beyond both ends of the line: seen along it, the horizon is no ruler's edge.
  const beyond = Math.max(corridor.from - x, x - corridor.to, 0);
  const end = smoothstep(500, 2400, beyond) * smoothstep(24, 300, outside);
  const far = Math.max(smoothstep(280, 1900, outside), end * 0.9);
  // One ridge behind the other, with valleys where haze lies.
  const ridges = 1 + 0.3 * Math.sin(outside * 0.0062 - 1.9 + 0.7 * Math.sin(x * 0.0021));
  if (far > 0) land += far * ridges * hills(x, z);
  return bed + (land - bed) * smoothstep(3.2, 6, outside);
}

/** Bed of all tracks: shoulder 1.75 m from the centre line, slope 1:1.5, then the formation with a slight fall. */
function formation(z: number, tracks: readonly number[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const track of tracks) nearest = Math.min(nearest, Math.abs(z - track));
  return (
    ballastTop -
    Math.min(0.46, Math.max(0, (nearest - 1.75) / 1.5)) -
    0.04 * Math.max(0, nearest - 2.44)
  );
}

/** Ridges far off, m. */
function hills(x: number, z: number): number {
  const ridge =
    0.5 +
    0.3 * Math.sin(x * 0.0013 + z * 0.0007 + 0.6) +
    0.22 * Math.sin(x * 0.0031 - z * 0.0011 + 2) +
    0.12 * Math.sin(x * 0.0071 + z * 0.0037) +
    0.05 * Math.sin(x * 0.017 - z * 0.009 + 1);
  return 150 * Math.max(0.08, ridge);
}
