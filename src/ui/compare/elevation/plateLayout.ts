import type { RulerWindow } from './wholeWindow.ts';

/** A train's row in the plate; all y are CSS px down from the plate's top. */
export interface PlateRow {
  readonly train: string;
  /** Top of the line with its name. */
  readonly name: number;
  /** Rail top. */
  readonly rail: number;
  /** Middle of the line with its range; null where none is drawn. */
  readonly range: number | null;
}

export interface PlateLayout {
  readonly width: number;
  readonly height: number;
  /** Ruler metre at the left edge, and CSS px a metre. */
  readonly left: number;
  readonly scale: number;
  /** Free room at both sides, px. */
  readonly gutter: number;
  readonly rows: readonly PlateRow[];
  /** The ruler's line. */
  readonly ruler: number;
  /** Cars are wide enough to bear their names over them. */
  readonly named: boolean;
}

interface Wish {
  readonly width: number;
  readonly window: RulerWindow;
  readonly trains: readonly string[];
  /** Whether the ranges of the lengths are drawn. */
  readonly ranges: boolean;
}

/** Heights of lines, px. */
const line = { top: 16, name: 24, over: 10, under: 24, range: 36, between: 14, ruler: 52 };
/** The tallest vehicle over rail top, m. */
const tallest = 5;
/** Drawings are never lower than this a metre, px: the style sheet has the same figure. */
const lowest = 1.5;
/** A car of 24.5 m bears its name from this scale on, px a metre. */
const nameScale = 5;

/** Where everything stands in the plate of the elevation for a stretch of the ruler and a width of the page. */
export function plateLayout({ width, window, trains, ranges }: Wish): PlateLayout {
  const gutter = width < 720 ? 16 : 48;
  const scale = Math.max(0.01, (width - 2 * gutter) / Math.max(1, window.to - window.from));
  const left = window.from - gutter / scale;
  const car = tallest * Math.max(scale, lowest);
  const named = scale >= nameScale;
  const rows: PlateRow[] = [];
  let y = line.top;
  for (const train of trains) {
    const rail = y + line.name + (named ? line.name : 0) + line.over + car;
    const under = rail + line.under;
    rows.push({ train, name: y, rail, range: ranges ? under + line.range / 2 : null });
    y = under + (ranges ? line.range : 0) + line.between;
  }
  return { width, height: y + line.ruler, left, scale, gutter, rows, ruler: y, named };
}
