import {
  ClampToEdgeWrapping,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGBAFormat,
} from 'three';
import { insidePalette } from '../../kit/inside/palette/index.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import { shapesBox } from '../../plan/shapesBox.ts';

const width = 1024;
const height = 64;
/** Height over the floor that the windows' rows cover, m (the walls' upright part). */
const wallHeight = 2.1;

/**
 * Where a car is open or lit, seen along z and y: red = windows of the +z wall, green = of the −z wall (x along the car,
 * rows over the floor), blue = lamps of the ceiling (rows across, glow / 9). Blurred by its mip levels.
 */
export function openingsTexture(plan: InsidePlan): DataTexture {
  const data = new Uint8Array(width * height * 4);
  const column = (x: number) => (x / plan.length) * width;
  for (const room of plan.rooms) {
    for (const { side, at, width: w, from, to, corner } of room.windows) {
      const row = (y: number) => ((y - plan.floor) / wallHeight) * height;
      fill(
        data,
        side === 1 ? 0 : 1,
        [column(at - w / 2), column(at + w / 2)],
        [row(from), row(to)],
        1,
        (corner / plan.length) * width,
      );
    }
  }
  for (const { at, yaw, shapes, rest } of plan.placed) {
    if (rest !== 'ceiling') continue;
    for (const shape of shapes) {
      const glow = insidePalette.get(shape.role)?.glow ?? 0;
      const box = glow > 0 ? shapesBox([shape]) : null;
      if (!box) continue;
      const quarter = Math.abs(Math.sin(yaw)) > 0.7;
      const [hx, hz] = [(box.max[0] - box.min[0]) / 2, (box.max[2] - box.min[2]) / 2];
      const mx = (box.max[0] + box.min[0]) / 2;
      const mz = (box.max[2] + box.min[2]) / 2;
      const x = at[0] + (quarter ? Math.sign(Math.sin(yaw)) * mz : mx);
      const z = at[2] + (quarter ? -Math.sign(Math.sin(yaw)) * mx : mz);
      const across = (value: number) => (value / (2 * plan.half) + 0.5) * height;
      const [a, b] = quarter ? [hz, hx] : [hx, hz];
      fill(
        data,
        2,
        [column(x - a), column(x + a)],
        [across(z - b), across(z + b)],
        Math.min(1, glow / 9),
        0,
      );
    }
  }
  const texture = new DataTexture(data, width, height, RGBAFormat);
  texture.wrapS = ClampToEdgeWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

/** Fills a rectangle of texels, its edges in proportion to what they cover; `corner` cuts the corners (columns). */
function fill(
  data: Uint8Array,
  channel: number,
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  value: number,
  corner: number,
): void {
  const share = (at: number, from: number, to: number) =>
    Math.max(0, Math.min(at + 1, to) - Math.max(at, from));
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, y1); y++) {
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, x1); x++) {
      const cut =
        corner > 0 && Math.min(x - x0, x1 - x) < corner * 0.5 && Math.min(y - y0, y1 - y) < 1;
      const covered = cut ? 0 : share(x, x0, x1) * share(y, y0, y1);
      const i = (y * width + x) * 4 + channel;
      data[i] = Math.max(data[i]!, Math.round(255 * value * covered));
    }
  }
}
