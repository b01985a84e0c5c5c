import { expect, test } from 'vitest';
import { bakePlans } from '../../tools/bakePlans.ts';

test('no picture hangs twice in a car, and no picture is every car’s', () => {
  const cars = [...bakePlans()].map(([id, make]) => ({
    id,
    hung: make().rooms.flatMap(({ fit }) =>
      fit.pieces
        .filter(({ piece }) => piece === 'picture')
        .map(({ options }) => options?.roles?.picture),
    ),
  }));
  const withPictures = cars.filter(({ hung }) => hung.length > 0);
  expect(withPictures.length).toBeGreaterThan(15);
  for (const { id, hung } of cars) expect(new Set(hung).size, id).toBe(hung.length);
  for (const picture of new Set(cars.flatMap(({ hung }) => hung))) {
    const holders = withPictures.filter(({ hung }) => hung.includes(picture));
    expect(holders.length, picture).toBeLessThan(withPictures.length / 2);
  }
});
