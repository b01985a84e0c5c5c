import type { PatchShape, Vec3 } from '../../shapes.ts';

/** Pleats that fan out from each peak (interior look sheet, What still looks fake, 7). */
const pleats = 5;
const perPleat = 3;
const columns = 8;

/**
 * A cloth hung from two peaks at (from, y) and (to, y), falling `drop` between them in pleats that gather at the peaks; it
 * stands `out` from the wall.
 */
export function swag(
  role: string,
  from: number,
  to: number,
  y: number,
  drop: number,
  out: number,
): PatchShape {
  const count = pleats * perPleat;
  // From the hem up, so that the faces look into the room.
  const rows = Array.from({ length: count + 1 }, (_, r) => {
    const t = 1 - r / count;
    return Array.from({ length: columns + 1 }, (_, i): Vec3 => {
      const u = i / columns;
      const sag = Math.sin(Math.PI * u) ** 0.85;
      const pleat = Math.sin(2 * Math.PI * pleats * t);
      return [
        from + (to - from) * u,
        y - (0.045 * t + (drop - 0.045) * t * sag) - 0.004 * sag * pleat,
        out + 0.012 * t + (0.006 + 0.016 * sag) * (0.5 + 0.5 * pleat) + 0.02 * sag * t,
      ];
    });
  });
  return { kind: 'patch', role, detail: 1, rows };
}
