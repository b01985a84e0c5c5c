import type { RulerEdge } from './snapEdges.ts';

/** One press of an arrow, m. */
const step = 0.1;
/** Nearer than this is the same place, m. */
const same = 0.001;

/** A mark one step on: a tenth of a metre, or the next edge if that is nearer. `far` goes on to the next coupler face. */
export function nudge(at: number, way: 1 | -1, edges: readonly RulerEdge[], far: boolean): number {
  const ahead = edges
    .filter(({ kind }) => !far || kind === 'head-end' || kind === 'tail-end')
    .map((edge) => edge.at)
    .filter((place) => (place - at) * way > same);
  const edge = way > 0 ? Math.min(...ahead) : Math.max(...ahead);
  if (far) return Number.isFinite(edge) ? edge : at;
  const tenth = Math.round((at + way * step) * 10) / 10;
  return (edge - tenth) * way < 0 ? edge : tenth;
}
