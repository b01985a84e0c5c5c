import { expect, it } from 'vitest';
import { maxCells, maxDoors } from '../../../src/scene/inside/insideUniforms.ts';
import { insidePlans } from '../../plan/insidePlans.ts';

it('every shipped car’s doors and light cells have a place in the shader', () => {
  const plans = [...insidePlans.values()];
  expect(
    Math.max(...plans.map(({ doors }) => doors.flatMap(({ leaves }) => leaves).length)),
  ).toBeLessThanOrEqual(maxDoors);
  expect(Math.max(...plans.map(({ cells }) => cells.length))).toBeLessThanOrEqual(maxCells);
  // A mark of a vertex is its item + 256 × its door, in a short.
  expect(Math.max(...plans.map(({ items }) => items.length))).toBeLessThan(256);
});
