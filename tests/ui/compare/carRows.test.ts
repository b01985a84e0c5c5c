import { describe, expect, test } from 'vitest';
import { carRows, type PairCar } from '../../../src/ui/compare/cars/carRows.ts';
import { factBase, plans } from '../shipped.ts';

const cars = [...plans.values()].flatMap((plan) =>
  plan.cars.map((car): PairCar => ({ plan, car })),
);
const one = (id: string) => cars.find(({ car }) => car.id === id)!;
const rows = (a: string, b: string) =>
  carRows([one(a), one(b)], factBase, ({ length }) => String(length));

describe('any car against any car', () => {
  test('a car does not differ from itself', () => {
    for (const { car } of cars) {
      for (const { differs, cells } of rows(car.id, car.id)) {
        expect(differs, car.id).toBe(false);
        expect(cells[0]).toEqual(cells[1]);
      }
    }
  });

  test('what differs is the same whichever car comes first', () => {
    for (const { car } of cars) {
      const other = car.car.counterpart;
      if (!other) continue;
      const back = rows(other, car.id);
      rows(car.id, other).forEach(({ key, differs, cells }, i) => {
        expect(back[i]).toMatchObject({ key, differs });
        expect(back[i]!.cells).toEqual([cells[1], cells[0]]);
      });
    }
  });

  test('every room, thing and claim of both cars is in its row, and only what the other has not stands out', () => {
    const found = rows('moving-fortress/3', 'ghost-train/5');
    const of = (key: string) => found.find((row) => row.key === key)!;
    const [a, b] = [one('moving-fortress/3').car.car, one('ghost-train/5').car.car];
    expect(of('rooms').cells[0].map(({ words }) => words)).toEqual(a.rooms.map(({ name }) => name));
    expect(of('things').cells[1]).toHaveLength(b.amenities.length);
    expect(of('walls').cells[0].map(({ fact }) => fact?.id)).toEqual(a.armour.walls);
    for (const { cells, differs } of found) {
      expect(differs).toBe(cells.flat().some(({ own }) => own));
      for (const [i, cell] of cells.entries()) {
        const others = cells[1 - i]!.map(({ words, level }) => `${level} ${words}`);
        for (const { words, level, own } of cell)
          expect(own).toBe(!others.includes(`${level} ${words}`));
      }
    }
  });

  test('sixteen against twenty: both sleepers run on four axles', () => {
    const axles = rows('moving-fortress/16', 'ghost-train/20').find(({ key }) => key === 'axles')!;
    expect(axles.cells.map(([cell]) => cell?.words)).toEqual(['4', '4']);
    const six = rows('moving-fortress/16', 'ghost-train/7').find(({ key }) => key === 'axles')!;
    expect(six.cells.map(([cell]) => cell?.words)).toEqual(['4', '6']);
    expect(six.differs).toBe(true);
  });
});
