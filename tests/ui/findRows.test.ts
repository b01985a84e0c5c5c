import { expect, test } from 'vitest';
import { findEntries, findKinds } from '../../src/plan/find/findEntries.ts';
import { makeFinder } from '../../src/store/find/makeFinder.ts';
import { mainTrains } from '../../src/store/mainTrains.ts';
import { findRows } from '../../src/ui/find/findRows.ts';
import { foundPlace } from '../../src/ui/find/foundPlace.ts';
import { factBase, plans } from './shipped.ts';

const find = makeFinder(
  findEntries(
    mainTrains.map((id) => plans.get(id)!),
    factBase,
  ),
);

test('results stand in groups of one kind each, a few of each, with the way to the rest', () => {
  const found = find('train');
  const rows = findRows(found, null);
  const groups = rows.map(({ group }) => group);
  expect(groups).toEqual([...groups].sort((a, b) => findKinds.indexOf(a) - findKinds.indexOf(b)));
  for (const group of new Set(groups)) {
    const own = rows.filter((row) => row.group === group);
    const count = found.filter(({ entry }) => entry.kind === group).length;
    expect(own[0]?.count).toBe(count);
    expect(own.length).toBe(Math.min(count, 6));
    expect(own.at(-1)?.kind).toBe(count > 6 ? 'all' : 'found');
    const all = findRows(found, group).filter((row) => row.group === group);
    expect(all.every(({ kind }) => kind === 'found')).toBe(true);
    expect(all.length).toBe(Math.min(count, 200));
  }
});

test.each([
  ['medical', 'moving-fortress/13', 'Moving Fortress, car 13'],
  ['ventilator', 'ghost-train/7', 'Ghost train, car 7: Ventilator'],
  ['ventilator', 'ghost-train/7/ventilator', 'Ghost train, car 7: Sports-health car'],
  ['pink sofas', 'kim-seed-pink-sofas', 'Moving Fortress, car 5'],
  ['moving fortress nicknamed', 'kim-seed-moving-fortress', 'Moving Fortress, the whole train'],
  ['favourite transport', 'both-seed-favourite-transport', 'Both trains'],
])('%s: %s says where it is', (query, id, words) => {
  const found = find(query).find(({ entry }) => entry.id === id);
  expect(found && foundPlace(found, plans)).toBe(words);
});

test('a source says who published it when, and what it stands behind', () => {
  const found = find('toloraya').find(({ entry }) => entry.id === 'toloraya-2019');
  const words = found ? foundPlace(found, plans).replaceAll('\u00a0', ' ') : '';
  expect(words).toMatch(/^.+, .*2019\. Stands behind: .+ and \d+ more$/);
});
