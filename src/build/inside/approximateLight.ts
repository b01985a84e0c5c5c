import type { RoomFinish, RoomWindow } from '../../kit/rooms/room.ts';
import type { Cell, InsidePlan } from '../../plan/inside/types.ts';
import { albedoOf } from './albedoOf.ts';
import { encodeLight } from './encodeLight.ts';
import { type Lamp, lampsOf } from './lampsOf.ts';
import type { GridLayout, LightGrid } from './lightGrid.ts';
import { outsideRadiance } from './outsideRadiance.ts';
import { solidAngle } from './solidAngle.ts';

/** What comes round corners into any room: no place is black. */
const least = { lamps: 0.015, sky: 0.004 };
/** Furniture leaves this much of what the walls throw back; with it, and the share of open windows, means agree with bakes. */
const furnished = 0.55;
/** Reveals, curtains and blinds leave this much of a window. */
const uncovered = 0.5;

type Colour = [number, number, number];

/** What a cell's nodes are lit by. */
interface Sources {
  readonly lamps: readonly Lamp[];
  readonly windows: readonly RoomWindow[];
  readonly half: number;
  /** Light that the walls throw back, the same everywhere: lamps' red, green, blue, and the sky's. */
  readonly bounced: Colour;
  readonly bouncedSky: number;
}

/**
 * A car's light without rays: each cell's lamps and windows, nothing in between, and an even light thrown back by its walls.
 * For cars that have no bake. A step of the generator is one row of nodes: a small part of a millisecond.
 */
export function* approximateLight(
  plan: InsidePlan,
  layout: GridLayout,
): Generator<void, LightGrid> {
  const { width, height, depth } = layout;
  const nodes = new Float32Array(width * height * depth * 16);
  const lamps = lampsOf(plan.placed);
  for (const [c, cell] of plan.cells.entries()) {
    const grid = layout.cells[c]!;
    const sources = sourcesOf(
      plan,
      cell,
      lamps.filter((lamp) => lamp.cell === c),
    );
    for (let k = 0; k < grid.count[2]; k++) {
      for (let j = 0; j < grid.count[1]; j++) {
        for (let i = 0; i < grid.count[0]; i++) {
          const at = (grid.offset + i + width * (j + height * k)) * 16;
          const x = grid.origin[0] + i * grid.step[0];
          const y = grid.origin[1] + j * grid.step[1];
          const z = grid.origin[2] + k * grid.step[2];
          addEven(nodes, at, sources);
          for (const lamp of sources.lamps) addLamp(nodes, at, lamp, x, y, z);
          for (const window of sources.windows) addWindow(nodes, at, window, sources.half, x, y, z);
        }
        yield;
      }
    }
  }
  return encodeLight(layout, nodes);
}

function sourcesOf(plan: InsidePlan, { box, room }: Cell, lamps: readonly Lamp[]): Sources {
  const space = plan.rooms[room];
  const windows = (space?.windows ?? []).filter(
    ({ side, at, width }) =>
      at + width / 2 > box.min[0] &&
      at - width / 2 < box.max[0] &&
      (side > 0 ? box.max[2] > plan.half - 0.2 : box.min[2] < 0.2 - plan.half),
  );
  const [x, y, z] = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!) as Colour;
  const walls = 2 * (x * y + y * z + z * x);
  const albedo = space ? meanAlbedo(space.fit.finish) : ([0.5, 0.5, 0.5] as Colour);
  const thrown = albedo.map((a) => a / (1 - a));
  const bounced = albedo.map((_, c) => {
    const given = lamps.reduce((sum, lamp) => sum + lamp.radiance[c]! * shown(lamp), 0);
    return least.lamps + (given * thrown[c]!) / walls;
  }) as Colour;
  const open = windows.reduce((sum, w) => sum + w.width * (w.to - w.from), 0);
  const grey = 0.21 * thrown[0]! + 0.72 * thrown[1]! + 0.07 * thrown[2]!;
  const bouncedSky =
    least.sky +
    (uncovered * open * ((outsideRadiance.sky + outsideRadiance.ground) / 2) * grey) / walls;
  return { lamps, windows, half: plan.half, bounced, bouncedSky };
}

/** Area that gives light into the room: a panel's lower face, half of a globe. */
function shown({ area }: Lamp): number {
  return Math.max(area[0], area[1], area[2]);
}

function meanAlbedo({ floor, wall, dado, ceiling, bulkhead }: RoomFinish): Colour {
  const parts = [
    [floor, 0.26],
    [ceiling, 0.26],
    [wall, 0.2],
    [dado ?? wall, 0.14],
    [bulkhead ?? wall, 0.14],
  ] as const;
  return [0, 1, 2].map(
    (c) => furnished * parts.reduce((sum, [role, share]) => sum + share * albedoOf(role)[c]!, 0),
  ) as Colour;
}

function addEven(nodes: Float32Array, at: number, { bounced, bouncedSky }: Sources): void {
  for (let c = 0; c < 3; c++) nodes[at + c] = bounced[c]!;
  nodes[at + 3] = bouncedSky;
}

function addLamp(nodes: Float32Array, at: number, lamp: Lamp, x: number, y: number, z: number) {
  const dx = lamp.at[0] - x;
  const dy = lamp.at[1] - y;
  const dz = lamp.at[2] - z;
  const squared = dx * dx + dy * dy + dz * dz;
  const away = Math.sqrt(squared) || 1e-6;
  const cos = Math.cos(lamp.yaw);
  const sin = Math.sin(lamp.yaw);
  const [a, b, c] = lamp.area;
  const faces =
    a * Math.abs(dx * cos - dz * sin) + b * Math.abs(dy) + c * Math.abs(dx * sin + dz * cos);
  const area = faces / away;
  // From close by no lamp fills more than half of the sphere.
  const part = area / (4 * Math.PI * squared + 2 * area + 0.02);
  for (let channel = 0; channel < 3; channel++) {
    const light = lamp.radiance[channel]! * part;
    add(nodes, at, channel, light, dx / away, dy / away, dz / away);
  }
}

function addWindow(
  nodes: Float32Array,
  at: number,
  { side, at: middle, width, from, to, frosted }: RoomWindow,
  half: number,
  x: number,
  y: number,
  z: number,
): void {
  const away = side * half - z;
  const x0 = middle - width / 2 - x;
  const x1 = middle + width / 2 - x;
  const horizon = Math.max(from, Math.min(to, y));
  const clear = uncovered * (frosted ? 0.6 : 1);
  const halves = [
    [horizon, to, outsideRadiance.sky],
    [from, horizon, outsideRadiance.ground],
  ] as const;
  for (const [low, high, radiance] of halves) {
    const light = clear * radiance * solidAngle(x0, x1, low - y, high - y, away);
    if (light <= 0) continue;
    // Towards the nearest part of the window, a little towards its middle.
    const dx = 0.6 * Math.max(x0, Math.min(x1, 0)) + 0.2 * (x0 + x1);
    const dy = (low + high) / 2 - y;
    const length = Math.hypot(dx, dy, away) || 1;
    add(nodes, at, 3, light, dx / length, dy / length, away / length);
  }
}

/** Light of mean `light` over the sphere that comes from direction (x, y, z): the linear part of a cosine lobe is twice that. */
function add(
  nodes: Float32Array,
  at: number,
  channel: number,
  light: number,
  x: number,
  y: number,
  z: number,
): void {
  const a1 = at + 4 + 3 * channel;
  nodes[at + channel]! += light;
  nodes[a1]! += 2 * light * x;
  nodes[a1 + 1]! += 2 * light * y;
  nodes[a1 + 2]! += 2 * light * z;
}
