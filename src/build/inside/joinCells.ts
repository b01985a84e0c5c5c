import type { InsidePlan } from '../../plan/inside/types.ts';
import type { GridCell, LightGrid } from './lightGrid.ts';

/** So far on both sides of an open border the light passes over into the next cell's, m; at most half of a cell. */
const reach = 1.1;
/** Beside the opening the light of a wider cell is left as it is, from so far on, m. */
const aside = 0.5;
/** Width of a side corridor and a little more, m. */
const corridor = 0.85;
/** A door this near to a border stands in it, m. */
const near = 0.12;

/**
 * Evens out the light where nothing stands between two cells, as along a corridor that several rooms share: both sides agree
 * at the border, and their difference fades out away from it. Without this each stretch ends in a band of light.
 */
export function joinCells(plan: InsidePlan, { layout, volumes }: LightGrid): void {
  for (let room = 0; room + 1 < plan.rooms.length; room++) {
    const border = openBorder(plan, room);
    if (border === null) continue;
    const [before, after] = [room, room + 1].map((i) => layout.cells[alongLeft(plan, i)]);
    if (!before || !after) continue;
    for (const volume of volumes) join(volume, layout, before, after, plan.half);
  }
}

/** x between a room and the next where one passes from corridor to corridor without a door; else null. */
function openBorder({ rooms, doors }: InsidePlan, i: number): number | null {
  const [room, next] = [rooms[i]!, rooms[i + 1]!];
  if (!room.tail) return null;
  const x = (room.to + next.from) / 2;
  return doors.some((door) => door.axis === 'x' && Math.abs(door.x - x) < near) ? null : x;
}

/** The cell of a room that lies along its left side: its corridor, or all of it. */
function alongLeft({ rooms, cells }: InsidePlan, room: number): number {
  const own = rooms[room]!.cells;
  return own.toSorted((a, b) => cells[a]!.box.min[2] - cells[b]!.box.min[2])[0] ?? -1;
}

function join(
  volume: Uint8Array,
  { width, height }: LightGrid['layout'],
  before: GridCell,
  after: GridCell,
  half: number,
): void {
  const texel = (cell: GridCell, i: number, j: number, k: number) =>
    (cell.offset + i + width * (j + height * k)) * 4;
  // Both sides' nodes at the border before anything is changed.
  const edges = new Map<GridCell, (j: number, k: number, channel: number) => number>();
  for (const cell of [before, after]) {
    const i = cell === before ? cell.count[0] - 1 : 0;
    const kept = new Map<number, number>();
    for (let k = 0; k < cell.count[2]; k++) {
      for (let j = 0; j < cell.count[1]; j++) {
        for (let c = 0; c < 4; c++) {
          kept.set((k * height + j) * 4 + c, volume[texel(cell, i, j, k) + c]!);
        }
      }
    }
    edges.set(cell, (j, k, channel) => kept.get((k * height + j) * 4 + channel)!);
  }
  for (const [cell, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const [own, its] = [edges.get(cell)!, edges.get(other)!];
    const far = Math.min(reach, (cell.step[0] * (cell.count[0] - 1)) / 2);
    for (let k = 0; k < cell.count[2]; k++) {
      const z = cell.origin[2] + cell.step[2] * k;
      const inside = 1 - Math.min(1, Math.max(0, (z + half - corridor) / aside));
      if (inside <= 0) continue;
      const kk = nearest(other, 2, z);
      for (let j = 0; j < cell.count[1]; j++) {
        const jj = nearest(other, 1, cell.origin[1] + cell.step[1] * j);
        for (let n = 0; n < cell.count[0]; n++) {
          const away = (cell.step[0] * n) / far;
          if (away >= 1) break;
          const part = inside * (1 - away * away * (3 - 2 * away));
          const i = cell === before ? cell.count[0] - 1 - n : n;
          const at = texel(cell, i, j, k);
          for (let c = 0; c < 4; c++) {
            const shift = ((its(jj, kk, c) - own(j, k, c)) / 2) * part;
            volume[at + c] = Math.min(255, Math.max(0, Math.round(volume[at + c]! + shift)));
          }
        }
      }
    }
  }
}

function nearest({ origin, step, count }: GridCell, axis: 1 | 2, at: number): number {
  const i = Math.round((at - origin[axis]) / step[axis]);
  return Math.min(count[axis] - 1, Math.max(0, i));
}
