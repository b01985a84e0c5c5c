import type { RulerEdge } from './snapEdges.ts';

/** Couplers reach this much further than other edges: whoever measures mostly measures a car. */
const couplerReach = 1.6;
/** This near, as a share of the reach, a coupler takes the mark whatever else is nearer: a body ends a hand's breadth before it. */
const couplerFirst = 0.67;

/** The place of the nearest edge within `reach`, m; else the place itself, to the centimetre. */
export function snap(at: number, edges: readonly RulerEdge[], reach: number): number {
  let best: RulerEdge | null = null;
  let least = 1;
  for (const edge of edges) {
    const coupler = edge.kind === 'head-end' || edge.kind === 'tail-end';
    const off = Math.abs(edge.at - at);
    const share = !coupler
      ? off / reach
      : // Under 0 it is nearer than anything that is no coupler.
        off <= couplerFirst * reach
        ? off / reach - 1
        : off / (reach * couplerReach);
    if (share > least || (share === least && best !== null)) continue;
    least = share;
    best = edge;
  }
  return best ? best.at : Math.round(at * 100) / 100;
}
