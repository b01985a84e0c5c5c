import { type Thing, things } from '../../../plan/compare/things.ts';
import type { RulerWindow } from '../../../store/compareStore.ts';

/** A train's row in the plate; all y are px down from the plate's top. */
export interface PlateRow {
  readonly train: string;
  /** Baseline of its name. */
  readonly name: number;
  /** Baseline of the names of cars, where they are wide enough to bear them. */
  readonly titles: number | null;
  /** Rail top. */
  readonly rail: number;
  /** Line of a measurement of this train; null while nobody measures. */
  readonly measure: number | null;
  /** Line of its range; null where none is drawn. */
  readonly range: number | null;
}

export interface PlateThing {
  readonly thing: Thing;
  /** What it stands on. */
  readonly ground: number;
}

export interface PlateLayout {
  readonly width: number;
  readonly height: number;
  /** Ruler metre at the left edge, and px a metre. */
  readonly left: number;
  readonly scale: number;
  /** Px a metre upwards: more than along, where a train would be a hair. */
  readonly upright: number;
  /** Free room at both sides, px. */
  readonly gutter: number;
  readonly rows: readonly PlateRow[];
  readonly things: readonly PlateThing[];
  /** The ruler's line. */
  readonly ruler: number;
}

interface Wish {
  readonly width: number;
  readonly window: RulerWindow;
  readonly trains: readonly string[];
  /** Whether the ranges of the lengths are drawn. */
  readonly ranges: boolean;
  readonly measuring?: boolean;
  /** Familiar things that are shown, by id. */
  readonly shown?: readonly string[];
  /** Px that are taken by what stands over it. */
  readonly over?: number;
}

/** Heights of lines, px. */
const line = { name: 24, titles: 26, over: 8, numbers: 22, measure: 40, range: 32, thing: 30 };
const top = 14;
const between = 14;
/** Ruler with its numbers, and the words of the overlap under them. */
const foot = { ruler: 40, overlap: 22 };
/** The tallest vehicle over rail top, m. */
const tallest = 5;
/** Drawings are never lower than this a metre, px: the strip has the same limit. */
const lowest = 1.5;
/** A car of 24.5 m bears its name from this scale on, px a metre. */
const nameScale = 5;
/** A thing is never drawn higher than this, px; then only its length is shown. */
const highest = 150;
/** Under this width the margins are those of a phone, px. */
const narrow = 720;

/** Where everything stands in the plate of the elevation for a stretch of the ruler and a width of the page. */
export function plateLayout(wish: Wish): PlateLayout {
  const { width, window, trains, ranges, measuring = false, shown = [], over = 0 } = wish;
  const gutter = width < narrow ? 16 : 48;
  const scale = Math.max(0.01, (width - 2 * gutter) / Math.max(1, window.to - window.from));
  const upright = Math.max(scale, lowest);
  const named = scale >= nameScale;
  let y = over + top;
  const rows = trains.map((train): PlateRow => {
    const name = y + 16;
    y += line.name;
    const titles = named ? y + 18 : null;
    y += (named ? line.titles : 0) + line.over + tallest * upright;
    const rail = y;
    y += named ? 12 : line.numbers;
    const measure = measuring ? y + line.measure / 2 : null;
    y += measuring ? line.measure : 0;
    const range = ranges ? y + line.range / 2 : null;
    y += (ranges ? line.range : 0) + between;
    return { train, name, titles, rail, measure, range };
  });
  const placed = things
    .filter(({ id }) => shown.includes(id))
    .map((thing): PlateThing => {
      y += line.thing + drawnHeight(thing, scale);
      return { thing, ground: y - 4 };
    });
  const ruler = y + 10;
  const height = ruler + foot.ruler + (ranges ? foot.overlap : 8);
  const left = window.from - gutter / scale;
  return { width, height, left, scale, upright, gutter, rows, things: placed, ruler };
}

/** Px that a thing stands high; 0 for what is flat, or too near to be drawn. */
export function drawnHeight({ height }: Thing, scale: number): number {
  const px = (height ?? 0) * scale;
  return px > highest ? 0 : px;
}
