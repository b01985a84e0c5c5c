import { alignModes } from '../plan/compare/alignModes.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { initialState } from './link.ts';
import { pairOf } from './pairOf.ts';
import type { ExplorerState, Pose } from './state.ts';
import { lights, overlayIds, views, worlds } from './state.ts';

/** Views that this version can show; the others fall to their nearest. */
const shown: Readonly<Record<ExplorerState['view'], ExplorerState['view']>> = {
  overview: 'overview',
  car: 'car',
  walk: 'walk',
  compare: 'compare',
  story: 'story',
  about: 'about',
};

/** Parts of the comparison, by `step` from 1. */
const parts = 8;

/** Nobody stands further from a car's middle line, m. */
const widest = 1.6;
/** No camera stands further from where the rails begin, m; a link has the same end. */
const furthest = 1e5;
/** No id is longer, characters. */
const longest = 120;
/** Nobody looks further up or down, degrees. */
const steepest = 80;

/**
 * Applies a patch to a state and brings the result to the nearest valid one: an unknown train is dropped, a car number is
 * clamped to its train, a car chosen without a view opens it, a view that needs a car and has none becomes the overview. While
 * walking the car is the one that the pose is in. `canWalk`: there is a picture to walk in; else the car opens instead.
 */
export function settle(
  state: ExplorerState,
  wish: Partial<ExplorerState>,
  plans: ReadonlyMap<string, TrainPlan>,
  canWalk = true,
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
  const opens = patch.view === undefined && (itemCar !== null || typeof patch.car === 'number');
  let view: ExplorerState['view'] = shown[next.view];
  if (opens && view !== 'walk') view = 'car';
  if (view === 'walk' && !canWalk) view = 'car';
  const posed = view === 'walk' && plan && patch.pose ? soundPose(patch.pose, plan) : null;
  if (!plan) {
    train = null;
    car = null;
  } else if (posed) {
    car = carAt(plan, posed.x)?.car.n ?? null;
  } else if (car !== null) {
    car = Math.min(Math.max(1, Math.trunc(car)), plan.cars.length) || null;
  }
  if ((view === 'car' || view === 'walk') && car === null) view = 'overview';
  if (view === 'overview' && car !== null) view = 'car';
  if (view === 'compare') {
    train = null;
    car = null;
  }
  const sameCar = train === state.train && car === state.car;
  const item = validItem(patch.item ?? (sameCar ? next.item : null), plan, car);
  const moved = view !== state.view || !sameCar;
  const stays = view === 'walk' && !moved && patch.pose === undefined;
  return {
    ...next,
    view,
    train,
    car,
    item,
    cut: cutOf(state, patch.cut, { train, car }, plans),
    ...comparedOf(state, patch, view, plans),
    cam: view === 'walk' ? null : patch.cam !== undefined ? patch.cam : moved ? null : next.cam,
    pose: posed ?? (stays ? state.pose : null),
  };
}

/** What belongs to the comparison ends with it, but for the threat of an overlay that goes on; in it, what cannot be is dropped. The part is one of `parts`, null the first. */
function comparedOf(
  state: ExplorerState,
  patch: Partial<ExplorerState>,
  view: ExplorerState['view'],
  plans: ReadonlyMap<string, TrainPlan>,
): Pick<ExplorerState, 'align' | 'pair' | 'threat' | 'step'> {
  const next = { ...state, ...patch };
  const comes = view !== state.view;
  const step = comes && patch.step === undefined ? null : next.step;
  if (view !== 'compare') {
    return {
      align: null,
      pair: null,
      threat: next.overlay === 'armour' ? next.threat : null,
      step: view === 'story' ? Math.max(1, Math.trunc(step ?? 1)) : step,
    };
  }
  return {
    align: (alignModes as readonly (string | null)[]).includes(next.align) ? next.align : null,
    pair: next.pair !== null && pairOf(next.pair, plans) ? next.pair : null,
    threat: next.threat,
    step: step === null ? null : clamp(Math.trunc(step), 1, parts),
  };
}

/** The open car's cut goes along to the next car, and ends with the choice; any other stays as it was asked for. */
function cutOf(
  state: ExplorerState,
  wish: string | null | undefined,
  to: { readonly train: string | null; readonly car: number | null },
  plans: ReadonlyMap<string, TrainPlan>,
): string | null {
  if (wish === undefined) {
    const own = state.cut !== null && state.cut === `${state.train}/${state.car}`;
    if (!own) return state.cut;
    return to.car === null ? null : `${to.train}/${to.car}`;
  }
  if (wish === null || wish === 'all') return wish;
  const [train = '', n] = wish.split('/');
  return plans.get(train)?.cars[Number(n) - 1]?.id === wish ? wish : null;
}

/** The car whose length holds `x` on the ruler; before the first and behind the last, those. */
function carAt({ cars }: TrainPlan, x: number): CarPlan | undefined {
  return cars.find((car) => x < car.x + car.length) ?? cars.at(-1);
}

/** A pose within the train; the very same object when it was one already, so that who told it knows it again. */
function soundPose(pose: Pose, { cars }: TrainPlan): Pose {
  const from = cars[0]?.x ?? 0;
  const last = cars.at(-1);
  const { yaw } = pose;
  const sound: Pose = {
    x: clamp(pose.x, from, last ? last.x + last.length : from),
    z: clamp(pose.z, -widest, widest),
    yaw: Math.abs(yaw) <= 180 ? yaw : ((((yaw + 180) % 360) + 360) % 360) - 180,
    pitch: clamp(pose.pitch, -steepest, steepest),
  };
  const same = (['x', 'z', 'yaw', 'pitch'] as const).every((key) => sound[key] === pose[key]);
  return same ? pose : sound;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
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
    case 'overlay':
      return (overlayIds as readonly unknown[]).includes(value);
    case 'car':
    case 'step':
      return typeof value === 'number' && Number.isFinite(value);
    case 'cam':
      return (
        value === 'home' ||
        (Array.isArray(value) && value.length === 6 && value.every((at) => Math.abs(at) < furthest))
      );
    case 'pose':
      return isPose(value);
    case 'train':
    case 'item':
    case 'cut':
    case 'align':
    case 'pair':
    case 'threat':
      return typeof value === 'string' && value.length <= longest;
    default: {
      const never: never = key;
      return never;
    }
  }
}

function isPose(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const pose: Readonly<Record<string, unknown>> = { ...value };
  return ['x', 'z', 'yaw', 'pitch'].every((key) => Number.isFinite(pose[key]));
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
