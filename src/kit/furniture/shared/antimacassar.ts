import type { BoxShape, PatchShape, Vec3 } from '../../shapes.ts';
import { turnPoint } from '../turnPoint.ts';

/** How far the cloth lies off the cushion, m. */
const off = 0.009;
const fall = 2.4;
/** Across. */
const columns = 6;
/** Width of the lace that borders its hem, m. */
const border = 0.022;

/** A white cloth over the upper edge of a back cushion: `width` across, hanging `drop` down its front to a border of lace. */
export function antimacassar(role: string, box: BoxShape, width: number, drop: number): PatchShape {
  const [hx, hy, hz] = [box.size[0] / 2, box.size[1] / 2, box.size[2] / 2];
  const radius = Math.min(box.bevel ?? 0, hz);
  const puff = box.puff ?? 0;
  const dome = (t: number) => 1 - Math.min(1, Math.abs(t)) ** fall;
  const front = (x: number, y: number): Vec3 => [
    x,
    y,
    hz + puff * dome(x / hx) * dome(y / hy) + off,
  ];
  const top = (x: number, z: number): Vec3 => [x, hy + puff * dome(x / hx) * dome(z / hz) + off, z];
  // As the cushion's own edge: the bulge of the nearer face, none where both meet.
  const edge = (x: number, angle: number): Vec3 => {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const up = hy - radius + (radius + off) * sin;
    const out = hz - radius + (radius + off) * cos;
    const bulge = puff * dome(x / hx);
    if (cos > sin) return [x, up, out + bulge * dome((hy - radius + (radius * sin) / cos) / hy)];
    return [x, up + bulge * dome((hz - radius + (radius * cos) / sin) / hz), out];
  };
  const rows = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) =>
    Array.from({ length: columns + 1 }, (_, i): Vec3 => {
      const x = width * (i / columns - 0.5);
      const low = hy - drop;
      const high = hy - radius;
      if (row < 0) return front(x, low - border);
      if (row < 4) return front(x, low + ((high - low) * row) / 4);
      if (row < 8) return edge(x, (Math.PI / 8) * (row - 4));
      return top(x, row === 8 ? hz - radius : -hz + radius * 0.6);
    }),
  );
  return {
    kind: 'patch',
    role,
    detail: 1,
    rowRoles: rows.slice(1).map((_, row) => (row === 0 ? 'lace' : role)),
    rows: rows.map((row) =>
      row.map((p): Vec3 => {
        const [x, y, z] = box.turn ? turnPoint(p, box.turn) : p;
        return [x + box.at[0], y + box.at[1], z + box.at[2]];
      }),
    ),
  };
}
