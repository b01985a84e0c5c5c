import { outsideRadiance } from '../build/inside/outsideRadiance.ts';
import type { RoomWindow } from '../kit/rooms/room.ts';
import type { Material } from './carTriangles.ts';
import type { Emitter } from './emitters.ts';
import { passes } from './passes.ts';
import type { Rays } from './rays.ts';

/** Light that falls short of this at a node (mean over the sphere) is not worth a ray. */
const faint = 0.0004;
/** Rays for what fills a tenth of the sphere; at least one, at most `most`. */
const perTenth = 24;
const most = 48;
/** Nearer than this a lamp is not let to outshine everything, m². */
const nearest = 0.01;

/** What a node sees of lamps and windows by itself, without bounces. */
export interface Direct {
  readonly rays: Rays;
  readonly materials: readonly Material[];
  readonly lamps: readonly Emitter[];
  readonly windows: readonly RoomWindow[];
  /** Windows are looked at in the plane of the wall's inner face. */
  readonly half: number;
}

const weights = new Float64Array(4096);

/** Adds the light of lamps (channels 0 to 2) and windows (3) at a place to the 16 numbers of a node. */
export function addDirect(
  direct: Direct,
  place: readonly [number, number, number],
  node: Float64Array,
  chance: () => number,
): void {
  for (const lamp of direct.lamps) addLamp(direct, lamp, place, node, chance);
  for (const window of direct.windows) addWindow(direct, window, place, node, chance);
}

function addLamp(
  { rays, materials }: Direct,
  { radiance, middle, reach, area, triangles }: Emitter,
  [x, y, z]: readonly [number, number, number],
  node: Float64Array,
  chance: () => number,
): void {
  const away = Math.hypot(middle[0] - x, middle[1] - y, middle[2] - z);
  const gap = Math.max(0.1, away - reach);
  const bright = Math.max(...radiance);
  if ((bright * area) / (8 * Math.PI * gap * gap) < faint) return;
  // Each triangle by what it would give if nothing were in between.
  const count = Math.min(weights.length, triangles.length / 13);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const t = 13 * i;
    const px = triangles[t]! + (triangles[t + 3]! + triangles[t + 6]!) / 3 - x;
    const py = triangles[t + 1]! + (triangles[t + 4]! + triangles[t + 7]!) / 3 - y;
    const pz = triangles[t + 2]! + (triangles[t + 5]! + triangles[t + 8]!) / 3 - z;
    const d2 = px * px + py * py + pz * pz + nearest;
    const facing = -(px * triangles[t + 9]! + py * triangles[t + 10]! + pz * triangles[t + 11]!);
    const weight = facing > 0 ? (triangles[t + 12]! * facing) / (d2 * Math.sqrt(d2)) : 0;
    weights[i] = weight;
    total += weight;
  }
  const mean = total / (4 * Math.PI);
  if (bright * mean < faint) return;
  const n = Math.max(1, Math.min(most, Math.ceil(perTenth * 10 * Math.min(mean, 0.5))));
  let i = 0;
  let passed = weights[0]!;
  for (let k = 0; k < n; k++) {
    const wanted = ((k + chance()) / n) * total;
    while (passed < wanted && i + 1 < count) passed += weights[++i]!;
    if (weights[i] === 0) continue;
    const t = 13 * i;
    const root = Math.sqrt(chance());
    const slide = chance();
    const u = root * (1 - slide);
    const v = root * slide;
    const px = triangles[t]! + u * triangles[t + 3]! + v * triangles[t + 6]! - x;
    const py = triangles[t + 1]! + u * triangles[t + 4]! + v * triangles[t + 7]! - y;
    const pz = triangles[t + 2]! + u * triangles[t + 5]! + v * triangles[t + 8]! - z;
    const d2 = px * px + py * py + pz * pz;
    const d = Math.sqrt(d2);
    const facing = -(px * triangles[t + 9]! + py * triangles[t + 10]! + pz * triangles[t + 11]!);
    if (facing <= 0 || d < 1e-3) continue;
    const part = passes(rays, materials, x, y, z, px / d, py / d, pz / d, d - 0.004);
    if (part === 0) continue;
    const given = (triangles[t + 12]! * facing) / (Math.max(d2, nearest) * d);
    const share = (part * given * total) / (weights[i]! * n * 4 * Math.PI);
    for (let c = 0; c < 3; c++) add(node, c, radiance[c]! * share, px / d, py / d, pz / d);
  }
}

function addWindow(
  { rays, materials, half }: Direct,
  { side, at, width, from, to }: RoomWindow,
  [x, y, z]: readonly [number, number, number],
  node: Float64Array,
  chance: () => number,
): void {
  const pz = side * half - z;
  const away = Math.max(0.05, Math.abs(pz));
  const area = width * (to - from);
  const toMiddle = Math.hypot(at - x, (from + to) / 2 - y, away);
  const guess = (area * away) / (4 * Math.PI * toMiddle ** 3 + area * 2);
  if (guess < faint) return;
  const count = Math.max(4, Math.min(most, Math.ceil(perTenth * 10 * guess)));
  const columns = Math.ceil(Math.sqrt((count * width) / (to - from)));
  const rows = Math.ceil(count / columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const px = at + width * ((c + chance()) / columns - 0.5) - x;
      const py = from + ((to - from) * (r + chance())) / rows - y;
      const d = Math.hypot(px, py, pz);
      const part = passes(rays, materials, x, y, z, px / d, py / d, pz / d, Infinity);
      if (part === 0) continue;
      const given = (area * away) / (rows * columns * Math.max(d, 0.1) ** 3);
      const radiance = py >= 0 ? outsideRadiance.sky : outsideRadiance.ground;
      add(node, 3, (radiance * part * given) / (4 * Math.PI), px / d, py / d, pz / d);
    }
  }
}

/** Light of mean `light` over the sphere from direction (x, y, z). */
function add(
  node: Float64Array,
  channel: number,
  light: number,
  x: number,
  y: number,
  z: number,
): void {
  const a1 = 4 + 3 * channel;
  node[channel]! += light;
  node[a1]! += 2 * light * x;
  node[a1 + 1]! += 2 * light * y;
  node[a1 + 2]! += 2 * light * z;
}
