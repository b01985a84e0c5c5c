import { describe, expect, it } from 'vitest';
import { approximateLight } from '../../../src/build/inside/approximateLight.ts';
import { finishBuild } from '../../../src/build/inside/finishBuild.ts';
import { joinCells } from '../../../src/build/inside/joinCells.ts';
import { gridLayout, type LightGrid } from '../../../src/build/inside/lightGrid.ts';
import { insideOf } from '../../plan/insidePlans.ts';
import { shippedPlans } from '../../plan/shippedPlans.ts';

// A compartment coach: one corridor past six compartments.
const plan = insideOf(shippedPlans.find(({ train }) => train.id === 'moving-fortress')!, 2);
const layout = gridLayout(plan.cells);
const corridors = plan.rooms.flatMap(({ kind, cells }) =>
  kind === 'compartment' ? [cells[0]!] : [],
);

/** Largest step of the light between two stretches of the corridor, at their border. */
function step({ volumes: [light] }: LightGrid): number {
  let most = 0;
  for (let i = 1; i < corridors.length; i++) {
    const [a, b] = [layout.cells[corridors[i - 1]!]!, layout.cells[corridors[i]!]!];
    for (let j = 0; j < a.count[1]; j++) {
      const row = layout.width * j;
      const left = light[(a.offset + a.count[0] - 1 + row) * 4]!;
      const right = light[(b.offset + row) * 4]!;
      most = Math.max(most, Math.abs(left - right));
    }
  }
  return most;
}

describe('joining light cells', () => {
  it('leaves no step where one stretch of a corridor passes into the next', () => {
    const light = finishBuild(approximateLight(plan, layout));
    // As a bake may differ from stretch to stretch.
    const [first] = light.volumes;
    corridors.forEach((cell, i) => {
      const { count, offset } = layout.cells[cell]!;
      for (let row = 0; row < layout.height * layout.depth; row++) {
        const start = (offset + layout.width * row) * 4;
        first.fill(i % 2 === 0 ? 90 : 140, start, start + count[0] * 4);
      }
    });
    expect(step(light)).toBe(50);
    const middle = layout.cells[corridors[1]!]!;
    const at = (middle.offset + Math.floor(middle.count[0] / 2)) * 4;
    joinCells(plan, light);
    expect(step(light)).toBeLessThanOrEqual(1);
    expect(Math.abs(first[at]! - 140)).toBeLessThan(12);
  });
});
