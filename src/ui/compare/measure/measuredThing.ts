import type { VehiclePlan } from '../../../plan/types.ts';
import type { RulerEdge } from './snapEdges.ts';

/** Nearer than this is the same place, m. */
const same = 0.002;

/** The vehicle whose two coupler faces the marks stand on; null when they measure something else. */
export function measuredThing(
  marks: readonly [number, number],
  edges: readonly RulerEdge[],
): VehiclePlan | null {
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  const head = edges.find(({ kind, at }) => kind === 'head-end' && Math.abs(at - low) < same);
  const vehicle = head?.vehicle;
  return vehicle && Math.abs(low + vehicle.length - high) < same ? vehicle : null;
}
