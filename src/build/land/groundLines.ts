import type { Corridor } from './corridor.ts';

/** How far the land reaches from the tracks, m. */
const reach = 4200;
/** How far from the outermost tracks ballast, worn earth and the trains' own shade reach at most, m. */
const bed = 13;

/** Lines of the land's grid, m: `xs` along and `zs` across the tracks, rising; `bed`, how far the beds reach from the outermost. */
export interface GroundLines {
  readonly xs: readonly number[];
  readonly zs: readonly number[];
  readonly bed: number;
}

/** The lines of the land's grid: close together across the tracks and, `step` apart (m), along the trains; wider and wider outwards. */
export function groundLines(corridor: Corridor, step: number): GroundLines {
  return { xs: alongLines(corridor, step), zs: acrossLines(corridor, step), bed };
}

function alongLines(corridor: Corridor, step: number): number[] {
  const from = corridor.from - 80;
  const to = corridor.to + 80;
  const count = Math.ceil((to - from) / step);
  const lines = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  return [
    ...outwards(step, reach)
      .map((d) => from - d)
      .reverse(),
    ...lines,
    ...outwards(step, reach).map((d) => to + d),
  ];
}

function acrossLines(corridor: Corridor, step: number): number[] {
  const near = [0, 1.4, 1.75, 2.05, 2.44, 2.9];
  const middle: number[] = [];
  for (const track of corridor.tracks) {
    for (const d of near) middle.push(track + d, track - d);
  }
  const first = corridor.tracks[0] ?? 0;
  const last = corridor.tracks[corridor.tracks.length - 1] ?? 0;
  const edge = [3.25, 3.7, 4.2, 4.7, 5.3, 6, 6.8, 7.6, 8.8, 10.4, bed];
  const out = [...edge, ...outwards(step * 0.6, reach).map((d) => bed + d)];
  const lines = [...out.map((d) => first - d), ...middle, ...out.map((d) => last + d)];
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** Distances that grow by a quarter each, from `step` up to `limit`. */
function outwards(step: number, limit: number): number[] {
  const lines: number[] = [];
  for (let d = step, gap = step; ; gap *= 1.25, d += gap) {
    if (d >= limit) return [...lines, limit];
    lines.push(d);
  }
}
