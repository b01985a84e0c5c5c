import { expect, test } from 'vitest';
import { figureBuffers } from '../../src/build/figureBuffers.ts';
import { figureHeight, figureShapes } from '../../src/kit/figure.ts';
import { palette, type Role } from '../../src/kit/palette.ts';
import { figurePlace } from '../../src/scene/trains/figurePlace.ts';
import { studioFloor } from '../../src/scene/world/studioFloor.ts';
import { solidity } from '../build/solidity.ts';

test('the person is 1.75 m tall and slim, with the feet on the ground', () => {
  const { position, index } = figureBuffers();
  const reach = (axis: number) => {
    const values = position.filter((_, i) => i % 3 === axis);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  expect(reach(1)[0]).toBeCloseTo(0, 1);
  expect(reach(1)[1]).toBeCloseTo(figureHeight, 2);
  expect(reach(0)[1] - reach(0)[0]).toBeLessThan(0.65);
  expect(index.length / 3).toBeLessThan(3000);
});

test('its skin looks outwards, and coat, cloth, shoes and skin can be told apart', () => {
  const buffers = figureBuffers();
  expect(solidity(buffers).volume).toBeGreaterThan(0.05);
  expect(new Set(figureShapes().map(({ role }) => palette[role as Role].colour)).size).toBe(4);
});

test('it stands on the land beside the first track, on the floor in the studio', () => {
  const land = { tracks: [-7, 0], gauges: [1.52, 1.435], from: 0, to: 600 };
  const [, y, z] = figurePlace([], land);
  expect(y).toBeLessThan(-0.5);
  expect(y).toBeGreaterThan(-1.6);
  expect(z).toBeGreaterThan(3);
  expect(figurePlace([], null)[1]).toBe(studioFloor);
});
