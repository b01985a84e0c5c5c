import { describe, expect, it } from 'vitest';
import { approximateLight } from '../../../src/build/inside/approximateLight.ts';
import { gridLayout, type LightGrid } from '../../../src/build/inside/lightGrid.ts';
import { finish } from './finish.ts';
import { nodeLight } from './nodeLight.ts';
import { sameBytes } from './sameBytes.ts';
import { samplePlan } from './samplePlan.ts';

const plan = samplePlan();
const layout = gridLayout(plan.cells);
const light = finish(approximateLight(plan, layout));

/** a0 of a channel (0 to 2 lamps, 3 sky) at the node nearest to a place of a cell. */
function at(from: LightGrid, cell: number, x: number, y: number, z: number, c: 0 | 1 | 2 | 3) {
  return nodeLight(from, cell, [x, y, z], c).a0;
}

describe('the approximate light', () => {
  it('is brighter under a lamp than far from it, and has the lamp’s tint', () => {
    const under = at(light, 0, 2.5, plan.floor + 1.5, 0, 1);
    expect(under).toBeGreaterThan(2 * at(light, 0, 11, plan.floor + 1.5, 0, 1));
    expect(at(light, 0, 2.5, plan.floor + 1.5, 0, 0)).toBeGreaterThan(
      at(light, 0, 2.5, plan.floor + 1.5, 0, 2),
    );
  });

  it('has more sky at a window than far from it', () => {
    const near = at(light, 0, 9, plan.floor + 1.2, 1, 3);
    expect(near).toBeGreaterThan(0.06);
    expect(near).toBeGreaterThan(3 * at(light, 0, 2.5, plan.floor + 1.2, -1, 3));
  });

  it('is nowhere black, not even in a room without lamp or window', () => {
    const [first] = light.volumes;
    expect(first.every((byte) => byte > 0)).toBe(true);
    expect(at(light, 1, 15, plan.floor + 1, 0, 1)).toBeGreaterThan(0.01);
  });

  it('lights the side of a thing that looks at the lamp', () => {
    const { offset, count } = layout.cells[0]!;
    const middle = Math.floor(count[2] / 2);
    const texel = (offset + 4 + layout.width * (1 + layout.height * middle)) * 4;
    // Upwards, of green: the lamp is overhead.
    expect(light.volumes[2][texel + 1]!).toBeGreaterThan(150);
  });

  it('gives the same bytes for the same plan', () => {
    const again = finish(approximateLight(samplePlan(), layout));
    expect(sameBytes(again.volumes, light.volumes)).toBe(true);
  });
});
