import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLink, decodeSetup, encodeLink, initialState } from '../../src/store/link.ts';
import type { ExplorerState } from '../../src/store/state.ts';
import { lights, views, worlds } from '../../src/store/state.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const metres = fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 100);
const state: fc.Arbitrary<ExplorerState> = fc.record({
  view: fc.constantFrom(...views),
  train: fc.option(word),
  car: fc.option(fc.integer({ min: 1, max: 99 })),
  item: fc.option(word.map((name) => `ghost-train/7/${name}`)),
  overlay: fc.option(word),
  cut: fc.option(word),
  light: fc.constantFrom(...lights),
  world: fc.constantFrom(...worlds),
  align: fc.option(word),
  pair: fc.option(word),
  threat: fc.option(word),
  step: fc.option(fc.integer({ min: 0, max: 20 })),
  cam: fc.option(
    fc.oneof(
      fc.constant('home' as const),
      fc.tuple(metres, metres, metres, metres, metres, metres),
    ),
  ),
  pose: fc.option(fc.record({ x: metres, z: metres, yaw: metres, pitch: metres })),
});

test('a link brings back the very state that it was made from', () => {
  fc.assert(
    fc.property(state, (original) => {
      const link = encodeLink(original);
      fc.pre(link.length < 280);
      expect({ ...initialState, ...decodeLink(link) }).toEqual(original);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a link is never longer than 300 characters', () => {
  fc.assert(
    fc.property(state, fc.string({ maxLength: 2000 }), (original, long) => {
      expect(encodeLink({ ...original, overlay: long, pair: long }).length).toBeLessThanOrEqual(
        300,
      );
    }),
    { seed: 8 },
  );
});

test('the first page has an empty link', () => {
  expect(encodeLink(initialState)).toBe('');
});

test('any text can be opened as a link without an error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), (text) => {
      expect(() => decodeLink(`#${text}`)).not.toThrow();
      expect(() => decodeSetup(`?${text}`)).not.toThrow();
    }),
    { seed: 9, numRuns: 500 },
  );
});

test('half a sign, which no address can hold, does no harm', () => {
  const cut = decodeLink(`#overlay=${'a'.repeat(119)}😀`);
  expect(encodeLink({ ...initialState, ...cut })).toMatch(/^overlay=a{119}%EF%BF%BD$/);
  expect(encodeLink({ ...initialState, threat: '\uDC00x' })).toBe('threat=%EF%BF%BDx');
});

test('values that cannot be are left out', () => {
  expect(decodeLink('#view=moon&car=x&cam=1,2,3&light=disco&train=')).toEqual({});
  expect(decodeLink('#cam=1,2,3,4,5,1e999')).toEqual({});
});
