import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAll } from '../../src/app/planAll.ts';
import { readMessage } from '../../src/app/readMessage.ts';
import { readTrains } from '../../src/app/readTrains.ts';
import { trainFiles } from '../../src/app/trainFiles.ts';
import { decodeLink, encodeLink, initialState } from '../../src/store/link.ts';
import { settle } from '../../src/store/settle.ts';

const plans = planAll(readTrains(trainFiles).trains);
const go = { type: 'explorer:go', version: 1 };

describe('a message of the page around a frame', () => {
  test('names a call, what it asks for, and who asks', () => {
    expect(
      readMessage({ ...go, request: 5, patch: { train: 'ghost-train', car: 7 } }),
    ).toMatchObject({ call: 'go', request: 5, patch: { train: 'ghost-train', car: 7 } });
    expect(readMessage({ ...go, state: { car: 7 } })?.patch).toEqual({ car: 7 });
    expect(readMessage({ ...go, car: 7 })?.patch).toEqual({ car: 7 });
    expect(
      readMessage({ type: 'explorer:locate', version: 1, id: 'ghost-train/7', request: 'a' }),
    ).toMatchObject({ call: 'locate', id: 'ghost-train/7', request: 'a' });
  });

  test.each([
    undefined,
    null,
    'explorer:go',
    7,
    [],
    [go],
    {},
    { type: 'explorer:go' },
    { ...go, version: 2 },
    { ...go, version: '1' },
    { ...go, type: 'explorer:constructor' },
    { ...go, type: 'explorer:on' },
    { ...go, type: ['explorer:go'] },
    { ...go, type: 'webpackHotUpdate' },
  ])('is left alone when it is none of ours: %j', (data) => {
    expect(readMessage(data)).toBeNull();
  });

  test('whatever it asks for, the state stays one that can be (1000 messages, seed 7)', () => {
    const strange = fc.oneof(
      fc.anything(),
      fc.constantFrom(1e308, -1e308, Number.NaN, -1, 'x'.repeat(100_000), '__proto__', '<b>'),
      fc.constantFrom('ghost-train', 'ghost-train/7', 'walk', 'compare', 'home', [1, 2, 3]),
    );
    const keys = [...Object.keys(initialState), '__proto__', 'constructor', 'go'];
    const patches = fc.dictionary(fc.constantFrom(...keys), strange);
    let state: typeof initialState = initialState;
    fc.assert(
      fc.property(patches, fc.boolean(), (patch, within) => {
        const read = readMessage(within ? { ...go, patch } : { ...go, ...patch });
        state = settle(state, read?.patch ?? {}, plans);
        expect(Object.keys(state).sort()).toEqual(Object.keys(initialState).sort());
        const link = encodeLink(state);
        expect(link.length).toBeLessThanOrEqual(300);
        expect(decodeLink(link).view ?? 'overview').toBe(state.view);
        const plan = state.train === null ? undefined : plans.get(state.train);
        if (state.train !== null) expect(plan).toBeDefined();
        if (state.car !== null) expect(plan?.cars[state.car - 1]).toBeDefined();
        for (const value of Object.values(state)) {
          if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(120);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a camera from out of this world is not taken', () => {
    const at = (far: number) => settle(initialState, { cam: [far, 2, 3, 4, 5, 6] }, plans).cam;
    expect(at(100)).not.toBeNull();
    expect(at(1e300)).toBeNull();
    expect(at(Number.NaN)).toBeNull();
  });
});
