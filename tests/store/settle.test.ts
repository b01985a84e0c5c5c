import { expect, test } from 'vitest';
import { planAll } from '../../src/app/planAll.ts';
import { readTrains } from '../../src/app/readTrains.ts';
import { trainFiles } from '../../src/app/trainFiles.ts';
import { initialState } from '../../src/store/link.ts';
import { settle } from '../../src/store/settle.ts';
import type { ExplorerState } from '../../src/store/state.ts';

const plans = planAll(readTrains(trainFiles).trains);
const from = (patch: Partial<ExplorerState>, state = initialState) => settle(state, patch, plans);
const seven = from({ train: 'ghost-train', car: 7 });

test('a car opens when it is named, with or without its view', () => {
  expect(seven).toMatchObject({ view: 'car', train: 'ghost-train', car: 7 });
  expect(from({ view: 'car', train: 'ghost-train', car: 7 })).toEqual(seven);
});

test('a car number beyond the train falls to its nearest car', () => {
  expect(from({ train: 'ghost-train', car: 99 }).car).toBe(22);
  expect(from({ train: 'moving-fortress', car: -3 }).car).toBe(1);
  expect(from({ train: 'moving-fortress', car: Number.NaN }).car).toBeNull();
});

test('an unknown train falls to the overview', () => {
  expect(from({ view: 'car', train: 'orient-express', car: 3 })).toEqual(initialState);
});

test('a view that needs a car and has none becomes the overview', () => {
  expect(from({ view: 'car' }).view).toBe('overview');
  expect(from({ view: 'car', train: 'ghost-train' }).view).toBe('overview');
});

test('views that do not exist yet fall to their nearest', () => {
  expect(from({ view: 'walk', train: 'ghost-train', car: 7 }).view).toBe('car');
  expect(from({ view: 'compare' }).view).toBe('overview');
});

test('null clears the car and closes its view', () => {
  expect(from({ car: null }, seven)).toMatchObject({
    view: 'overview',
    car: null,
  });
});

test('an item brings its car along, and leaves with it', () => {
  const item = plans.get('ghost-train')?.cars[6]?.items[0]?.id;
  expect(item).toBeDefined();
  const open = from({ item: item ?? null });
  expect(open).toMatchObject({
    view: 'car',
    train: 'ghost-train',
    car: 7,
    item,
  });
  expect(from({ car: 8 }, open)).toMatchObject({ car: 8, item: null });
  expect(from({ item: 'ghost-train/7/no-such-thing' }, seven).item).toBeNull();
});

test('moving on to another car gives the camera back to the view', () => {
  const looking = from({ cam: [1, 2, 3, 4, 5, 6] }, seven);
  expect(looking.cam).toEqual([1, 2, 3, 4, 5, 6]);
  expect(from({ car: 8 }, looking).cam).toBeNull();
  expect(from({ light: 'night' }, looking).cam).toEqual([1, 2, 3, 4, 5, 6]);
});

test('foreign keys and values of the wrong kind change nothing', () => {
  const hostile = {
    __proto__: null,
    constructor: 1,
    light: 'x',
    cam: [1],
    view: 7,
  };
  expect(from(hostile as never, seven)).toEqual(seven);
});
