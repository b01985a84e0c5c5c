import { heights, type Panorama, turns } from './lookRound.ts';
import type { SightBlock } from './sightBlocks.ts';
import type { InsidePlan, PlacedShapes } from './types.ts';

/** Half of a view: what counts whole, and what counts at all, the edge by less, degrees. A phone held upright shows the former. */
const half = { whole: 24, all: 42, edge: 0.4 };

/**
 * Nearer than this a thing, what hangs on a wall (curtains) or a bare wall stands in the way of a view, wholly from half of it,
 * m; a pane in a wall by a part of it only. A thing is seen from so far away.
 */
const close = { thing: 1.2, hung: 1.6, wall: 1.9, pane: 0.35, seen: 0.7 };

/** Half of the picture on a screen held across, degrees: what is in the way at its edges fills most of it, as lenses draw. */
const picture = 48;

/** A view as deep as this is as good as a deeper one, m; a view without depth is worth this part of it. */
const depth = { enough: 5, least: 0.3 };

/** What a piece is worth by where it rests: what hangs at the ceiling says less of a room than what stands in it. */
const worth = { floor: 1, wall: 0.5, top: 0.6, ceiling: 0.25, flat: 0 } as const;

/**
 * Kinds that say by themselves what a room is for: by so much more is a view worth that shows one whole, well off its
 * edges, from as many of its widths away as lets one see what stands before it.
 */
const telling = { kinds: new Set(['cinema-screen']), more: 3, away: 2.6 };

/** What the data name is what a visitor comes for. */
const named = 1.8;

/** Large things say more than small ones: the edge of a cube as large as the piece, m. */
const sizes = { least: 0.6, most: 2.4 };

/** Things of another room, seen through an opening; and each further thing of a kind. */
const beyond = 0.2;
const again = 0.5;

/** Looks go down by this part of the way to the things' middle, to see the room as well; steepest ones, degrees. */
const settled = 0.7;
const pitches = { down: -16, up: -5 };

/** Says how good a view of a room is: a turn of a panorama taken in it. */
export class ViewMeasure {
  private readonly values: readonly number[];
  /** Per turn of the panorama last measured: how much of it is in the way, 0 to 1. */
  private readonly ways = new Float32Array(turns);
  /** Index of the room's block that tells what it is for; −1 for none. */
  private readonly telling: number;
  private measured: Panorama | null = null;
  private readonly cells = new Map<number, number>();
  private readonly kinds = new Map<string, number>();

  constructor(
    private readonly plan: Pick<InsidePlan, 'placed' | 'rooms' | 'half'>,
    private readonly blocks: readonly SightBlock[],
    room: number,
  ) {
    const { placed } = plan;
    this.telling = blocks.findIndex(({ piece }) => {
      const one = placed[piece];
      return one?.room === room && telling.kinds.has(one.kind);
    });
    this.values = blocks.map((block) => worthOf(block, placed[block.piece], room));
  }

  /**
   * Each thing by its worth and the root of its share of the picture, a second one of its kind by less; times what is left of the
   * picture without near walls and things, and how deep it is.
   */
  worth(panorama: Panorama, turn: number): number {
    const { cells, kinds, blocks, values } = this;
    const { placed } = this.plan;
    const { far, seen } = panorama;
    cells.clear();
    kinds.clear();
    let [all, deep] = [0, 0];
    const span = Math.floor((half.all * turns) / 360);
    for (let d = -span; d <= span; d++) {
      const weight = weightOf(Math.abs((d * 360) / turns));
      const first = ((turn + d + turns) % turns) * heights.length;
      for (let look = first; look < first + heights.length; look++) {
        const block = seen[look]!;
        const away = far[look]!;
        all += weight;
        deep += weight * Math.min(1, away / depth.enough);
        if (block < 0) continue;
        if (away >= close.seen && values[block]! > 0) {
          cells.set(block, (cells.get(block) ?? 0) + weight);
        }
      }
    }
    // A room without anything in it has a best view too.
    let sum = 1;
    for (const [block, count] of cells) {
      const { kind } = placed[blocks[block]!.piece]!;
      const before = kinds.get(kind) ?? 0;
      kinds.set(kind, before + 1);
      sum += (values[block]! * Math.sqrt(count)) / (1 + again * before);
    }
    const free = 1 - this.inTheWay(panorama, turn);
    return (
      this.tells(panorama, turn) *
      sum *
      free ** 2 *
      (depth.least + ((1 - depth.least) * deep) / all)
    );
  }

  /** What a view is worth the more for a thing that tells what the room is for: by how much of it is well within the picture. */
  private tells({ at, seen }: Panorama, turn: number): number {
    const block = this.blocks[this.telling];
    if (!block) return 1;
    let [all, within] = [0, 0];
    for (let look = 0; look < seen.length; look++) {
      if (seen[look] !== this.telling) continue;
      all += 1;
      const off = Math.abs(Math.floor(look / heights.length) - turn);
      if (Math.min(off, turns - off) <= (half.whole * turns) / 360) within += 1;
    }
    const { min, max } = block.box;
    const enough = telling.away * Math.max(max[0] - min[0], max[2] - min[2]);
    const away = Math.min(1, Math.hypot(at[0] - block.x, at[2] - block.z) / enough);
    return all > 0 ? 1 + (telling.more * away * within) / all : 1;
  }

  /** How much of the picture is filled by what is near, 0 to 1. */
  private inTheWay(panorama: Panorama, turn: number): number {
    if (this.measured !== panorama) this.measure(panorama);
    const span = Math.floor((picture * turns) / 360);
    let [all, blocked] = [0, 0];
    for (let d = -span; d <= span; d++) {
      const weight = 1 / Math.cos((d * 2 * Math.PI) / turns) ** 2;
      all += weight;
      blocked += weight * this.ways[(turn + d + turns) % turns]!;
    }
    return blocked / all;
  }

  private measure(panorama: Panorama): void {
    this.measured = panorama;
    for (let turn = 0; turn < turns; turn++) {
      let way = 0;
      for (let h = 0; h < heights.length; h++) way += this.wayOf(panorama, turn, h);
      this.ways[turn] = way / heights.length;
    }
  }

  /** How much one look is in the way: 1 at the nose, 0 far off. */
  private wayOf({ at, far, seen }: Panorama, turn: number, h: number): number {
    const look = turn * heights.length + h;
    const block = this.blocks[seen[look]!];
    if (!block) return 0;
    const away = far[look]!;
    const piece = this.plan.placed[block.piece];
    const limit = piece ? (piece.rest === 'wall' ? close.hung : close.thing) : close.wall;
    if (away >= limit) return 0;
    const near = Math.min(1, (2 * (limit - away)) / limit);
    if (piece) return near;
    const up = (heights[h]! * Math.PI) / 180;
    const angle = (turn * 2 * Math.PI) / turns;
    const flat = away * Math.cos(up);
    const [x, z] = [at[0] + flat * Math.cos(angle), at[2] + flat * Math.sin(angle)];
    return this.pane(x, at[1] + away * Math.sin(up), z) ? close.pane * near : near;
  }

  /** Whether a point of a side wall is within one of its windows. */
  private pane(x: number, y: number, z: number): boolean {
    const { rooms, half } = this.plan;
    if (Math.abs(z) < half - 0.01) return false;
    return rooms.some(({ windows }) =>
      windows.some(
        ({ side, at, width, from, to }) =>
          side * z > 0 && Math.abs(x - at) < width / 2 && y > from && y < to,
      ),
    );
  }

  /** Up or down to the things seen in a turn, degrees. */
  pitch({ far, seen }: Panorama, turn: number): number {
    const span = Math.floor((half.whole * turns) / 360);
    let [sum, count] = [0, 0];
    for (let d = -span; d <= span; d++) {
      heights.forEach((height, h) => {
        const look = ((turn + d + turns) % turns) * heights.length + h;
        const value = this.values[seen[look]!] ?? 0;
        if (value === 0 || far[look]! < close.seen) return;
        sum += value * height;
        count += value;
      });
    }
    const middle = count > 0 ? sum / count : 0;
    return Math.max(pitches.down, Math.min(pitches.up, settled * middle));
  }
}

function weightOf(off: number): number {
  if (off <= half.whole) return 1;
  return 1 - ((1 - half.edge) * (off - half.whole)) / (half.all - half.whole);
}

function worthOf({ box }: SightBlock, piece: PlacedShapes | undefined, room: number): number {
  if (!piece) return 0;
  const [x = 0, y = 0, z = 0] = box.max.map((max, k) => max - box.min[k]!);
  const size = Math.max(sizes.least, Math.min(sizes.most, Math.cbrt(x * y * z)));
  const value = worth[piece.rest] * size * (piece.item ? named : 1);
  return piece.room === room ? value : value * beyond;
}
