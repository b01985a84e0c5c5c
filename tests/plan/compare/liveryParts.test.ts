import { describe, expect, test } from 'vitest';
import { liveryMarks } from '../../../src/plan/compare/liveryMarks.ts';
import { liveryParts } from '../../../src/plan/compare/liveryParts.ts';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { plans } from '../../ui/shipped.ts';

const both = mainTrains.flatMap((id) => plans.get(id) ?? []);

describe.each(both)('livery of $train.id', (plan) => {
  const { livery } = plan.train;
  const parts = liveryParts(livery);

  test('has every colour that the data name, by its name', () => {
    for (const [role, name] of Object.entries(livery.names)) {
      const part = parts.find((one) => one.places.some((place) => place.role === role));
      expect(part?.name, role).toBe(name);
      expect(part?.colour, role).toBe(livery.colours[role]);
    }
  });

  test('places each band once, or not where no name is given for its colour', () => {
    const placed = parts.flatMap(({ places }) => places.filter(({ kind }) => kind === 'band'));
    const roles = placed.map(({ role }) => role);
    expect(new Set(roles).size).toBe(roles.length);
    for (const place of placed) {
      if (place.kind !== 'band') continue;
      expect(livery.bands).toContainEqual({ role: place.role, from: place.from, to: place.to });
    }
    const named = new Set(Object.values(livery.names).map((name) => name));
    expect(new Set(parts.map(({ name }) => name))).toEqual(named);
  });

  test('every place of a colour is in the picture, at its height', () => {
    const found = liveryMarks(plan);
    expect(found).not.toBeNull();
    if (!found) return;
    const { marks, stretch } = found;
    const places = parts.flatMap(({ places }, part) => places.map((place) => ({ part, place })));
    expect(marks).toHaveLength(places.length);
    for (const { part, place } of places) {
      if (place.kind !== 'band') continue;
      const heights = marks.filter((mark) => mark.part === part).map(({ y }) => y);
      expect(heights.some((y) => y > place.from && y < place.to)).toBe(true);
    }
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(stretch.from);
      expect(x).toBeLessThanOrEqual(stretch.to);
      expect(y).toBeGreaterThan(stretch.low);
      expect(y).toBeLessThan(stretch.high);
    }
  });
});

test('a livery without names has no parts', () => {
  const { livery } = both[0]!.train;
  expect(liveryParts({ ...livery, names: {} })).toEqual([]);
});
