import { describe, expect, test } from 'vitest';
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

describe('comparing', () => {
  test('opens no car, and keeps its part within those that there are', () => {
    expect(from({ view: 'compare' }, seven)).toMatchObject({
      view: 'compare',
      train: null,
      car: null,
      step: null,
    });
    expect(from({ view: 'compare', step: 4 }).step).toBe(4);
    expect(from({ view: 'compare', step: 99 }).step).toBe(8);
    expect(from({ view: 'compare', step: -1 }).step).toBe(1);
  });

  test('drops what cannot be compared', () => {
    const pair = 'moving-fortress/3,ghost-train/7';
    expect(from({ view: 'compare', pair, align: 'tails' })).toMatchObject({ pair, align: 'tails' });
    expect(from({ view: 'compare', pair: 'ghost-train/7', align: 'sideways' })).toMatchObject({
      pair: null,
      align: null,
    });
    expect(from({ view: 'compare', pair: 'ghost-train/7,ghost-train/99' }).pair).toBeNull();
  });

  test('what belongs to it ends with it; a car named in it opens', () => {
    const comparing = from({ view: 'compare', step: 2, align: 'purpose' });
    expect(from({ train: 'ghost-train', car: 7 }, comparing)).toEqual(seven);
    expect(from({ view: 'overview' }, comparing)).toEqual(initialState);
    expect(from({ view: 'compare' }, comparing)).toEqual(comparing);
  });
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

describe('walking', () => {
  const car = plans.get('ghost-train')!.cars[6]!;
  const pose = { x: car.x + 6, z: 0.4, yaw: 33.4, pitch: -7 };
  const walking = from({ view: 'walk', train: 'ghost-train', car: 7 });
  const standing = from({ pose }, walking);

  test('needs a car, and has no pose until there is one', () => {
    expect(walking).toMatchObject({ view: 'walk', train: 'ghost-train', car: 7, pose: null });
    expect(from({ view: 'walk' }).view).toBe('overview');
    expect(
      settle(initialState, { view: 'walk', train: 'ghost-train', car: 7 }, plans, false).view,
    ).toBe('car');
  });

  test('the pose says the car, to the last digit', () => {
    expect(standing).toMatchObject({ car: 7, pose });
    expect(standing.pose).toBe(pose);
    expect(from({ view: 'walk', train: 'ghost-train', car: 2, pose }).car).toBe(7);
    expect(from({ view: 'walk', train: 'ghost-train', pose })).toEqual(standing);
    expect(from({ pose: { ...pose, x: car.x - 1 } }, standing).car).toBe(6);
  });

  test('a pose outside the train, or of no sense, falls to the nearest', () => {
    expect(from({ pose: { x: 9000, z: 50, yaw: 400, pitch: -300 } }, walking)).toMatchObject({
      car: 22,
      pose: { z: 1.6, yaw: 40, pitch: -80 },
    });
    expect(from({ pose: { x: Number.NaN, z: 0, yaw: 0, pitch: 0 } }, standing)).toEqual(standing);
  });

  test('ends with the view, and begins anew in another car', () => {
    expect(from({ view: 'car' }, standing)).toMatchObject({ view: 'car', car: 7, pose: null });
    expect(from({ car: 9 }, standing)).toMatchObject({ view: 'walk', car: 9, pose: null });
    const item = car.items[0]!.id;
    expect(from({ item }, standing)).toMatchObject({ view: 'walk', item, pose });
  });
});

describe('the cutaway', () => {
  test('takes a car, or all; what is no car is none', () => {
    expect(from({ cut: 'all' }).cut).toBe('all');
    expect(from({ cut: 'ghost-train/7' }).cut).toBe('ghost-train/7');
    expect(from({ cut: 'ghost-train/99' }).cut).toBeNull();
    expect(from({ cut: 'ghost-train/07' }).cut).toBeNull();
  });

  test('of the open car goes along with the choice; that of another stays', () => {
    const cut = from({ cut: 'ghost-train/7' }, seven);
    expect(from({ car: 8 }, cut).cut).toBe('ghost-train/8');
    expect(from({ view: 'overview', car: null, train: null }, cut).cut).toBeNull();
    expect(from({ car: 8 }, from({ cut: 'ghost-train/3' }, seven)).cut).toBe('ghost-train/3');
  });
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
