import { beforeEach, describe, expect, test, vi } from 'vitest';
import { planAll } from '../../src/app/planAll.ts';
import { readTrains } from '../../src/app/readTrains.ts';
import { trainFiles } from '../../src/app/trainFiles.ts';
import { mainRoom } from '../../src/plan/inside/mainRoom.ts';
import { roomView } from '../../src/plan/inside/roomView.ts';
import type { Guided } from '../../src/store/state.ts';
import { makeStore } from '../../src/store/store.ts';
import { stopsOf } from '../../src/walk/stopsOf.ts';

const plans = planAll(readTrains(trainFiles).trains);
const seven = plans.get('ghost-train')?.cars[6];
if (!seven) throw new Error('no car 7');

const guided: Guided = { phase: 'going', carId: seven.id, stop: 0, item: null, seconds: 3 };

let store = makeStore();
const now = () => store.getState();
beforeEach(() => {
  store = makeStore();
  store.setState({ plans });
});

describe('walking in', () => {
  test('stands where most of the main room is seen, once the inside is known', async () => {
    now().walkInto(seven.id);
    expect(now()).toMatchObject({ view: 'walk', train: 'ghost-train', car: 7, pose: null });
    expect(now().announcement).toBe('ghost-train/7/walk');
    const inside = await now().loadInside(seven.id);
    expect(inside?.carId).toBe(seven.id);
    const view = roomView(inside!, mainRoom(inside!));
    expect(inside!.rooms[mainRoom(inside!)]?.kind).toBe('gym');
    expect(now().pose).toEqual({ ...view, x: seven.x + view.x });
  });

  test('stands before an item that is asked for', async () => {
    const item = seven.items.find(({ id }) => id.endsWith('/ventilator')) ?? seven.items[0];
    now().showItem(item!.id);
    const inside = await now().loadInside(seven.id);
    const stand = inside?.items.find(({ id }) => id === item?.id)?.stand;
    expect(now()).toMatchObject({ view: 'walk', item: item?.id });
    expect(now().pose).toEqual({ ...stand, x: seven.x + stand!.x });
  });

  test('an inside is planned once, however often it is asked for', async () => {
    const [a, b] = await Promise.all([now().loadInside(seven.id), now().loadInside(seven.id)]);
    expect(a).toBe(b);
    expect(await now().loadInside(seven.id)).toBe(a);
    expect(await now().loadInside('ghost-train/99')).toBeNull();
  });

  test('is not offered where there is no picture', () => {
    store.setState({ progress: { phase: 'failed', done: 1 } });
    now().walkInto(seven.id);
    expect(now()).toMatchObject({ view: 'car', car: 7 });
  });

  test('ends where the picture fails', () => {
    now().walkInto(seven.id);
    now().setProgress({ phase: 'failed', done: 1 });
    expect(now()).toMatchObject({ view: 'car', car: 7, pose: null });
  });
});

describe('on foot', () => {
  test('the car is the one that the walker stands in, and is announced once', () => {
    now().walkInto(seven.id);
    const said: string[] = [];
    store.subscribe(({ announcement }, before) => {
      if (announcement !== before.announcement) said.push(announcement);
    });
    for (let x = seven.x + 1; x < seven.x + seven.length + 3; x += 0.7) {
      now().walkedTo({ x, z: 0, yaw: 0, pitch: 0 });
    }
    expect(now().car).toBe(8);
    expect(said).toEqual(['ghost-train/8/walk']);
  });

  test('a step keeps the goal; a jump drops it; taking over drops it and makes the guide wait', () => {
    now().walkInto(seven.id);
    now().walkedTo({ x: seven.x + 3, z: 0, yaw: 0, pitch: 0 });
    now().goTo({ x: seven.x + 9, z: 0.2 });
    now().walkedTo({ x: seven.x + 4, z: 0, yaw: 0, pitch: 0 });
    expect(now().goal).toMatchObject({ x: seven.x + 9, z: 0.2 });
    now().go({ pose: { x: seven.x + 6, z: 0, yaw: 90, pitch: 0 } });
    expect(now().goal).toBeNull();
    now().goTo({ x: seven.x + 9, z: 0.2 });
    store.setState({ guided });
    now().interrupt();
    expect(now().goal).toBeNull();
    expect(now().guided?.phase).toBe('paused');
  });

  test('choosing another car in the strip stays inside', () => {
    now().walkInto(seven.id);
    now().selectCar('moving-fortress/3');
    expect(now()).toMatchObject({ view: 'walk', train: 'moving-fortress', car: 3, pose: null });
    now().stepCar(1);
    expect(now()).toMatchObject({ view: 'walk', car: 4 });
  });

  test('use takes what is in front, and closes it again', async () => {
    const inside = await now().loadInside(seven.id);
    const item = inside!.items[0]!;
    now().walkInto(seven.id);
    const { x, z, yaw } = item.stand;
    now().walkedTo({ x: seven.x + x, z, yaw, pitch: 0 });
    const { near } = now();
    expect(near).not.toBeNull();
    now().use();
    expect(now().item).toBe(near);
    now().use();
    expect(now().item).toBeNull();
  });
});

describe('a guided walk', () => {
  test('goes through the things of a car in order, then to the next car; it waits and goes on when asked', async () => {
    now().walkInto(seven.id);
    const inside = await now().loadInside(seven.id);
    const order = stopsOf({ plan: inside!, x: seven.x }, String);
    expect(order.length).toBeGreaterThan(2);
    now().guide();
    await vi.waitFor(() => expect(now().guided).not.toBeNull());
    expect(now().guided).toMatchObject({
      phase: 'going',
      carId: seven.id,
      stop: 0,
      item: order[0]?.itemId,
    });
    expect(now().goal).toMatchObject({ ...order[0]?.pose, pace: 'easy' });
    now().arrived();
    expect(now()).toMatchObject({ item: order[0]?.itemId, goal: null });
    expect(now().guided?.phase).toBe('showing');
    now().guideNext();
    await settled();
    expect(now().guided).toMatchObject({ phase: 'going', stop: 1, item: order[1]?.itemId });
    now().guide();
    expect(now().guided?.phase).toBe('paused');
    expect(now().goal).toBeNull();
    now().guide();
    await settled();
    expect(now().guided).toMatchObject({ phase: 'going', stop: 1 });
    store.setState({ guided: { ...now().guided!, stop: order.length - 1 } });
    now().guideNext();
    await now().loadInside('ghost-train/8');
    await settled();
    expect(now().guided).toMatchObject({ phase: 'going', carId: 'ghost-train/8', stop: 0 });
  });

  test('ends behind the last car, and with the walk', async () => {
    now().walkInto('ghost-train/22');
    store.setState({ guided: { ...guided, carId: 'ghost-train/22', stop: 99 } });
    await now().loadInside('ghost-train/22');
    now().guideNext();
    await settled();
    expect(now().guided).toBeNull();
    store.setState({ guided });
    now().leaveWalk();
    expect(now().guided).toBeNull();
  });
});

test('Esc goes back step by step: pointer, plan, guided walk, item, walk, car, whole trains', async () => {
  const inside = await now().loadInside(seven.id);
  now().walkInto(seven.id, inside!.items[0]!.id);
  store.setState({
    pointerLocked: true,
    planOpen: true,
    guided: { ...guided, phase: 'paused' },
    dialog: 'settings',
  });
  const left = () => {
    const { dialog, pointerLocked, planOpen, guided, item, view } = now();
    return [dialog, pointerLocked, planOpen, guided !== null, item !== null, view];
  };
  const seen = Array.from({ length: 8 }, () => {
    now().escape();
    return left();
  });
  expect(seen).toEqual([
    [null, true, true, true, true, 'walk'],
    [null, false, true, true, true, 'walk'],
    [null, false, false, true, true, 'walk'],
    [null, false, false, false, true, 'walk'],
    [null, false, false, false, false, 'walk'],
    [null, false, false, false, false, 'car'],
    [null, false, false, false, false, 'overview'],
    [null, false, false, false, false, 'overview'],
  ]);
});

/** Lets what waits for an inside that is known already come to pass. */
async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}
