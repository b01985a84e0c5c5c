import { describe, expect, test } from 'vitest';
import { evidenceLevels } from '../../../src/model/evidence.ts';
import { comforts } from '../../../src/plan/compare/comforts.ts';
import { comfortsCsv } from '../../../src/plan/compare/comfortsCsv.ts';
import { toCsv } from '../../../src/plan/compare/csv.ts';
import { filterComforts } from '../../../src/plan/compare/filterComforts.ts';
import { sortComforts } from '../../../src/plan/compare/sortComforts.ts';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { comfortName } from '../../../src/ui/compare/comforts/comfortName.ts';
import { factBase, plans } from '../../ui/shipped.ts';
import { parseCsv } from './parseCsv.ts';

const both = mainTrains.flatMap((id) => plans.get(id) ?? []);
const table = comforts(both);
const items = table.flatMap(({ cells }) => cells.flat());
const words = {
  comfort: comfortName,
  evidence: (level: string) => level,
  none: 'Nothing reported',
};

describe('the table of comforts', () => {
  test('holds every amenity that the data call a comfort, once, with its own evidence and facts', () => {
    const data = both.flatMap(({ train }) =>
      train.cars.flatMap((car) =>
        car.amenities.flatMap((amenity) =>
          amenity.comfort === null
            ? []
            : [
                `${train.id}/${car.n}/${amenity.id} ${amenity.comfort} ${amenity.evidence} ${amenity.facts}`,
              ],
        ),
      ),
    );
    const shown = table.flatMap(({ comfort, cells }) =>
      cells.flat().map(({ id, evidence, facts }) => `${id} ${comfort} ${evidence} ${facts}`),
    );
    expect(shown.toSorted()).toEqual(data.toSorted());
    expect(data.length).toBeGreaterThan(60);
  });

  test('puts every item in the column of its train', () => {
    for (const { cells } of table) {
      expect(cells).toHaveLength(2);
      cells.forEach((cell, i) => {
        for (const { id } of cell) expect(id.split('/')[0]).toBe(mainTrains[i]);
      });
    }
  });

  test('begins each cell with what is known best', () => {
    for (const { cells } of table)
      for (const cell of cells) {
        const ranks = cell.map(({ evidence }) => evidenceLevels.indexOf(evidence));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
  });

  test('knows what only one train is said to have', () => {
    const empty = (comfort: string) =>
      table.find((row) => row.comfort === comfort)?.cells.map((cell) => cell.length === 0);
    expect(empty('karaoke')).toEqual([false, true]);
    expect(empty('hammam')).toEqual([true, false]);
    expect(empty('cinema')).toEqual([true, false]);
    expect(empty('dining')).toEqual([false, false]);
  });

  test('has a name for every comfort of the data', () => {
    for (const { comfort } of table) expect(comfortName(comfort)).not.toBe(comfort);
    expect(comfortName('steam-bath')).toBe('Steam bath');
  });

  test('every item stands on facts that the base has', () => {
    for (const { id, facts } of items) {
      expect(facts.length, id).toBeGreaterThan(0);
      for (const fact of facts) expect(factBase.facts.has(fact), fact).toBe(true);
    }
  });
});

describe('a filter', () => {
  test('loses nothing: the parts by evidence are the whole', () => {
    const parts = evidenceLevels.flatMap((level) =>
      filterComforts(table, new Set([level])).flatMap(({ cells }) => cells.flat()),
    );
    expect(parts.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  test('leaves out rows without anything left', () => {
    const disputed = filterComforts(table, new Set(['disputed']));
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.length).toBeLessThan(table.length);
    for (const { cells } of disputed) {
      expect(cells.flat().length).toBeGreaterThan(0);
      for (const { evidence } of cells.flat()) expect(evidence).toBe('disputed');
    }
    expect(filterComforts(table, new Set())).toEqual([]);
  });
});

describe('an order', () => {
  const names = (rows: typeof table) => rows.map(({ comfort }) => comfort);

  test('by name, and back', () => {
    const up = sortComforts(table, { by: 'name', descending: false }, comfortName);
    const sorted = names(up).map(comfortName);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')));
    const down = sortComforts(table, { by: 'name', descending: true }, comfortName);
    expect(names(down)).toEqual(names(up).toReversed());
  });

  test.each([0, 1])('by train %i: the best known first, what it has not at the end', (by) => {
    const ranks = sortComforts(table, { by, descending: false }, comfortName).map(({ cells }) =>
      Math.min(9, ...(cells[by] ?? []).map(({ evidence }) => evidenceLevels.indexOf(evidence))),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks[0]).toBe(0);
    expect(ranks.at(-1)).toBe(9);
  });
});

describe('the table as CSV', () => {
  const lines = comfortsCsv(table, both, factBase, words);

  test('parses back to the table', () => {
    expect(parseCsv(toCsv(lines))).toEqual(lines);
    const [head = [], ...rest] = parseCsv(toCsv(lines));
    const id = head.indexOf('id');
    const level = head.indexOf('evidence');
    const found = rest.filter((line) => line[id] !== '');
    expect(found.map((line) => [line[id], line[level]])).toEqual(
      items.map((item) => [item.id, item.evidence]),
    );
    const none = table.flatMap(({ cells }) => cells).filter((cell) => cell.length === 0);
    expect(rest.length - found.length).toBe(none.length);
  });

  test('every line has as many fields as the head', () => {
    for (const line of lines) expect(line).toHaveLength(lines[0]?.length ?? 0);
  });

  test('keeps commas, quotes, line breaks and blanks in fields', () => {
    const rows = [
      ['a,b', 'say "hi"', 'two\r\nlines', ' blank ', ''],
      ['', '', '', '', 'end'],
    ];
    expect(parseCsv(toCsv(rows))).toEqual(rows);
  });
});
