import type { GridLayout } from '../build/inside/lightGrid.ts';
import { neighbours } from './neighbours.ts';
import type { Node } from './nodes.ts';

/** A neighbour counts for this much, the node itself for 1. */
const weight = 0.3;

/** Evens out the grain of few rays: each node becomes a mean of itself and the nodes beside it in its cell. */
export function smooth(layout: GridLayout, nodes: readonly Node[], light: Float32Array): void {
  const before = light.slice();
  for (const node of nodes) {
    const around = neighbours(layout, node);
    const whole = 1 + weight * around.length;
    for (let k = 0; k < 16; k++) {
      let sum = before[16 * node.texel + k]!;
      for (const texel of around) sum += weight * before[16 * texel + k]!;
      light[16 * node.texel + k] = sum / whole;
    }
  }
}
