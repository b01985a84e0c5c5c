import type { TrainPlan } from '../plan/types.ts';
import { initialState } from './link.ts';
import type { ExplorerState } from './state.ts';
import { lights, views, worlds } from './state.ts';

/** Views that this version can show; the others fall to their nearest. */
const shown: Readonly<Record<ExplorerState['view'], 'overview' | 'car' | 'about'>> = {
  overview: 'overview',
  car: 'car',
  walk: 'car',
  compare: 'overview',
  story: 'overview',
  about: 'about',
};

/**
 * Applies a patch to a state and brings the result to the nearest valid one: an unknown train is dropped, a car number is
 * clamped to its train, a car chosen without a view opens it, a view that needs a car and has none becomes the overview.
 */
export function settle(
  state: ExplorerState,
  wish: Partial<ExplorerState>,
  plans: ReadonlyMap<string, TrainPlan>,
): ExplorerState {
  const patch = known(wish);
  const next = { ...state, ...patch };
  const itemCar = patch.item ? splitItem(patch.item) : null;
  let train = itemCar?.train ?? next.train;
  let car = itemCar?.car ?? next.car;
  if (patch.view === 'overview' && patch.car === undefined && !itemCar) car = null;
  if (patch.car !== undefined && patch.car !== null && patch.train === undefined && !itemCar) {
    train ??= plans.keys().next().value ?? null;
  }
  const plan = train === null ? undefined : plans.get(train);
  if (!plan) {
    train = null;
    car = null;
  } else if (car !== null) {
    car = Math.min(Math.max(1, Math.trunc(car)), plan.cars.length) || null;
  }
  const opens = patch.view === undefined && (itemCar !== null || typeof patch.car === 'number');
  let view: ExplorerState['view'] = opens ? 'car' : shown[next.view];
  if (view === 'car' && car === null) view = 'overview';
  if (view === 'overview' && car !== null) view = 'car';
  const sameCar = train === state.train && car === state.car;
  const item = validItem(patch.item ?? (sameCar ? next.item : null), plan, car);
  const moved = view !== state.view || !sameCar;
  return {
    ...next,
    view,
    train,
    car,
    item,
    cam: patch.cam !== undefined ? patch.cam : moved ? null : next.cam,
  };
}

/** Leaves out what no state can hold: other keys, and values outside their lists. */
function known(patch: Partial<ExplorerState>): Partial<ExplorerState> {
  const clean: Record<string, unknown> = {};
  for (const key of Object.keys(initialState) as (keyof ExplorerState)[]) {
    const value = patch[key];
    if (value === undefined) continue;
    if (value === null) clean[key] = initialState[key];
    else if (fits(key, value)) clean[key] = value;
  }
  return clean as Partial<ExplorerState>;
}

function fits(key: keyof ExplorerState, value: unknown): boolean {
  switch (key) {
    case 'view':
      return (views as readonly unknown[]).includes(value);
    case 'light':
      return (lights as readonly unknown[]).includes(value);
    case 'world':
      return (worlds as readonly unknown[]).includes(value);
    case 'car':
    case 'step':
      return typeof value === 'number' && Number.isFinite(value);
    case 'cam':
      return (
        value === 'home' ||
        (Array.isArray(value) && value.length === 6 && value.every(Number.isFinite))
      );
    case 'pose':
      return typeof value === 'object';
    case 'train':
    case 'item':
    case 'overlay':
    case 'cut':
    case 'align':
    case 'pair':
    case 'threat':
      return typeof value === 'string';
    default: {
      const never: never = key;
      return never;
    }
  }
}

function splitItem(item: string): { train: string; car: number } | null {
  const [train, car, name] = item.split('/');
  const n = Number(car);
  return train && name && Number.isInteger(n) ? { train, car: n } : null;
}

function validItem(
  item: string | null,
  plan: TrainPlan | undefined,
  car: number | null,
): string | null {
  if (!item || !plan || car === null) return null;
  return plan.cars[car - 1]?.items.some((known) => known.id === item) ? item : null;
}
