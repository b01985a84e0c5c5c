import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/plan/figures.ts';
import { planTracks } from '../../../src/plan/planTracks.ts';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { differences } from '../../../src/ui/compare/differs/differences.ts';
import { axisOf } from '../../../src/ui/compare/figures/axisOf.ts';
import { FigureList } from '../../../src/ui/compare/figures/FigureList.tsx';
import { figureRows } from '../../../src/ui/compare/figures/figureRows.ts';
import { positionsOf } from '../../../src/ui/compare/figures/positionsOf.ts';
import { factBase, plans } from '../shipped.ts';
import { textOf } from '../textOf.ts';

const both = mainTrains.map((id) => plans.get(id)!);
const html = renderToStaticMarkup(
  createElement(FigureList, { plans: both, factBase, Title: 'h2' }),
);

describe('figures', () => {
  test('rest on facts that are there, and those that are drawn have a number', () => {
    for (const { key, said, rest } of figureRows) {
      for (const id of mainTrains) {
        for (const fact of [...said[id], ...rest[id]]) {
          expect(factBase.facts.has(fact), `${key}: ${fact}`).toBe(true);
        }
        expect(positionsOf(said[id], 1, factBase).length, `${key} of ${id}`).toBe(said[id].length);
      }
    }
  });

  test('take every number of the disagreements on cars and on speed but those of other things', () => {
    const drawn = new Set(
      figureRows.flatMap(({ said, rest }) =>
        Object.values({ ...said })
          .concat(Object.values(rest))
          .flat(),
      ),
    );
    for (const label of ['kim-car-count', 'putin-car-count', 'kim-speed', 'putin-loco-count']) {
      for (const { id } of factBase.conflicts.get(label) ?? []) expect(drawn, id).toContain(id);
    }
  });

  test('show what is computed', () => {
    const all = figures(planTracks(both));
    const shown = [...html.matchAll(/<data value="([^"]+)" data-figure="([^"]+)"/g)];
    expect(shown.length).toBe(10);
    for (const [, value, name = ''] of shown) {
      const figure = all.get(name);
      if (figure) expect(Number(value), name).toBeCloseTo(figure.value, 3);
      else {
        const plan = both.find(({ train }) => name === `${train.id}.locomotives`);
        expect(Number(value), name).toBe(plan?.train.locomotives.length);
      }
    }
  });

  test('say every number that is said, and nothing where nothing is', () => {
    const text = textOf(html);
    expect(text).toContain('40, 45 to 80, 50, 60 or 180 (by design)\u00a0km/h');
    expect(text).toContain('Sources say 7 to 21, 10 to 15, 17, 20 or 21.');
    expect(text).toContain('Sources say 8 to 10 (usually), 9 (in 2019), 12 (in 2012), 20 or 22.');
    expect(text).toContain('57 or 80\u00a0t');
    expect(text).toMatch(/Ghost train\s+Nothing reported/);
    expect(text).toContain('An ordinary Russian coach: 46.4 to 51\u00a0t');
  });

  test('put marks on the axis where their numbers are', () => {
    const speed = html.slice(html.indexOf('data-row="speed"'));
    const values = [40, 45, 80, 50, 60, 180, 160];
    const axis = axisOf(values);
    for (const value of values) {
      const share = ((value - axis.from) / (axis.to - axis.from)) * 100;
      expect(speed).toContain(`left:${share}%`);
    }
  });

  test('stand on an axis of round numbers that holds them all', () => {
    expect(axisOf([507, 559, 534, 577])).toEqual({
      from: 500,
      to: 600,
      ticks: [500, 520, 540, 560, 580, 600],
    });
    // Whole things are counted in whole steps.
    expect(axisOf([2, 3], 0).ticks).toEqual([1, 2, 3, 4]);
    for (const values of [[1.435, 1.52], [2, 3], [5], [0.1, 1000]]) {
      const { from, to, ticks } = axisOf(values);
      expect(from).toBeLessThanOrEqual(Math.min(...values));
      expect(to).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThan(12);
      expect(ticks[0]).toBe(from);
      expect(ticks.at(-1)).toBe(to);
    }
  });
});

describe('what differs', () => {
  const found = differences(both, factBase);

  test('is said in four sentences, each with its facts', () => {
    expect(found.map(({ id }) => id)).toEqual(['cars', 'armour', 'comforts', 'blends']);
    for (const { facts, sentence, note } of found) {
      expect(facts.length).toBeGreaterThan(1);
      expect(`${sentence}${note.words}`).not.toMatch(/undefined|\{|\}|^\s| {2}/);
    }
  });

  test('takes numbers, speakers, colours and the denial from the data', () => {
    const [cars, armour, comforts, blends] = found;
    expect(cars?.sentence).toContain('Newsweek counts 22 for Putin and 21 for Kim');
    expect(cars?.note.words).toBe('22 is a pool, 8 to 10 usually run; Kim’s: 10 to 15, 17 or 20');
    expect(armour?.sentence).toMatch(/^Newsweek judges/);
    const denial = factBase.facts.get('putin-kremlin-denial')?.claim;
    expect(comforts?.note.words).toBe(`Of the leaked interiors: ${denial}`);
    expect(blends?.note.words).toBe('Kim’s is dark green with a yellow stripe');
  });

  test('leaves out a sentence whose facts are not there', () => {
    const facts = new Map(factBase.facts);
    facts.delete('putin-seed-indistinguishable');
    expect(differences(both, { ...factBase, facts }).map(({ id }) => id)).toEqual([
      'cars',
      'armour',
      'comforts',
    ]);
  });
});
