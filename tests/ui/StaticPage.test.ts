import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { mainTrains } from '../../src/store/mainTrains.ts';
import { countClaims } from '../../src/ui/countClaims.ts';
import { StaticPage } from '../../src/ui/StaticPage.tsx';
import { factBase, plans, story } from './shipped.ts';
import { textOf } from './textOf.ts';

const html = renderToStaticMarkup(
  createElement(StaticPage, { plans: [...plans.values()], factBase, story }),
);
const text = textOf(html);
const attributes = (name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe('the page before any script', () => {
  test('has a section for each of the 43 cars, once, with its items', () => {
    const cars = attributes('data-car');
    expect(cars.length).toBe(43);
    expect(new Set(cars).size).toBe(43);
    const items = new Set(attributes('data-item'));
    for (const id of mainTrains) {
      for (const { id: car, car: data } of plans.get(id)?.cars ?? []) {
        expect(text).toContain(data.name);
        for (const amenity of data.amenities) expect(items).toContain(`${car}/${amenity.id}`);
      }
    }
  });

  test('has every claim of the Newsweek article, and every other', () => {
    const shown = new Set(attributes('data-fact'));
    const seeds = [...factBase.facts.values()].filter(({ origin }) => origin === 'seed');
    expect(seeds.length).toBe(56);
    for (const { id, claim } of factBase.facts.values()) {
      expect(shown, id).toContain(id);
      expect(text, id).toContain(claim);
    }
  });

  test('has every source with its title and its address', () => {
    const addresses = attributes('href').map((href) => href.replaceAll('&amp;', '&'));
    for (const { id, title, url } of factBase.sources.values()) {
      expect(html).toContain(`id="source-${id}"`);
      expect(text).toContain(title);
      if (url) expect(addresses).toContain(url);
    }
  });

  test('has no two elements of one id, and no link within it that leads nowhere', () => {
    const ids = attributes('id');
    expect(new Set(ids).size).toBe(ids.length);
    const missing = attributes('href').filter(
      (href) => /^#./.test(href) && !ids.includes(href.slice(1)),
    );
    // The overview is the top of the page, and the name in the bar leads there.
    expect(missing.filter((href) => href !== '#')).toEqual([]);
  });

  test('says of every denial what it denies', () => {
    const denials = html.split('class="denial"').slice(1);
    expect(denials.length).toBeGreaterThan(2);
    for (const denial of denials)
      expect(textOf(denial.slice(denial.indexOf('>') + 1)).trim()).toMatch(
        /^Ghost train\s*: A denial of the leaked interiors as a whole\./,
      );
  });

  test('counts the claims, the sources and the cars that no other train has', () => {
    const { claims, sources } = countClaims(factBase);
    expect(text).toContain(`${claims} claims from ${sources} sources`);
    // What we assume ourselves is listed with the sources, and is none.
    expect(sources).toBe(factBase.sources.size - 1);
    expect(text).toContain('22 cars drawn, 1 more than 21');
  });

  test('carries the figures with their ranges', () => {
    expect(html).toMatch(/<data value="512\.4" data-figure="moving-fortress\.length">/);
    expect(text).toContain('512\u00a0m, or anything from 507 to 559\u00a0m');
    expect(attributes('data-figure')).toContain('ghost-train.length');
  });

  test('has buttons nowhere, since none would work', () => {
    expect(html).not.toContain('<button');
  });
});
