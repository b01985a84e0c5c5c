import type { RulerEdge } from './snapEdges.ts';

/** Couplers reach this much further than other edges: whoever measures mostly measures a car. */
const couplerReach = 1.6;

/** The place of the nearest edge within `reach`, m; else the place itself, to the centimetre. */
export function snap(at: number, edges: readonly RulerEdge[], reach: number): number {
  let best: RulerEdge | null = null;
  let least = 1;
  for (const edge of edges) {
    const coupler = edge.kind === 'head-end' || edge.kind === 'tail-end';
    const share = Math.abs(edge.at - at) / (coupler ? reach * couplerReach : reach);
    if (share > least || (share === least && best !== null)) continue;
    least = share;
    best = edge;
  }
  return best ? best.at : Math.round(at * 100) / 100;
}
