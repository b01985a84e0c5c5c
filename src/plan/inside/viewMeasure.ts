import { heights, type Panorama, turns } from './lookRound.ts';
import type { SightBlock } from './sightBlocks.ts';
import type { PlacedShapes } from './types.ts';

/** Half of a view: what counts whole, and what counts at all, the edge by less, degrees. A phone held upright shows the former. */
const half = { whole: 24, all: 42, edge: 0.4 };

/** Nearer than this a thing or a wall stands in the way of a view; a thing is still seen at this part of it, m. */
const close = { thing: 1, wall: 1.3, seen: 0.7 };

/** A view as deep as this is as good as a deeper one, m; a view without depth is worth this part of it. */
const depth = { enough: 5, least: 0.3 };

/** What a piece is worth by where it rests: what hangs at the ceiling says less of a room than what stands in it. */
const worth = { floor: 1, wall: 0.5, top: 0.6, ceiling: 0.25, flat: 0 } as const;

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
  private readonly cells = new Map<number, number>();
  private readonly kinds = new Map<string, number>();

  constructor(
    private readonly placed: readonly PlacedShapes[],
    private readonly blocks: readonly SightBlock[],
    room: number,
  ) {
    this.values = blocks.map((block) => worthOf(block, placed[block.piece], room));
  }

  /**
   * Each thing by its worth and the root of its share of the picture, a second one of its kind by less; times what is left of the
   * picture without near walls and things, and how deep it is.
   */
  worth({ far, seen }: Panorama, turn: number): number {
    const { cells, kinds, blocks, values, placed } = this;
    cells.clear();
    kinds.clear();
    let [all, blocked, deep] = [0, 0, 0];
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
        const limit = blocks[block]!.piece >= 0 ? close.thing : close.wall;
        if (away < limit) blocked += weight * (1 - (0.5 * away) / limit);
        if (away >= close.seen * close.thing && values[block]! > 0) {
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
    return sum * (1 - blocked / all) ** 3 * (depth.least + ((1 - depth.least) * deep) / all);
  }

  /** Up or down to the things seen in a turn, degrees. */
  pitch({ far, seen }: Panorama, turn: number): number {
    const span = Math.floor((half.whole * turns) / 360);
    let [sum, count] = [0, 0];
    for (let d = -span; d <= span; d++) {
      heights.forEach((height, h) => {
        const look = ((turn + d + turns) % turns) * heights.length + h;
        const value = this.values[seen[look]!] ?? 0;
        if (value === 0 || far[look]! < close.thing) return;
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
