import type { InsidePlan } from '../plan/inside/types.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { itemAhead } from '../walk/itemAhead.ts';
import { carOf } from './carOf.ts';
import type { Actions, Move, Store, WalkGoal } from './state.ts';
import { soundSettings, writeWalkSettings } from './walkSettings.ts';

/** Time of one stretch of planning, ms: less than half a frame. */
const stretch = 6;

type WalkActions = Pick<
  Actions,
  | 'walkInto'
  | 'leaveWalk'
  | 'loadInside'
  | 'walkedTo'
  | 'goTo'
  | 'openItem'
  | 'use'
  | 'showItem'
  | 'setCut'
  | 'setPlanOpen'
  | 'setPointerLocked'
  | 'setWalkSettings'
>;

/** What a visitor can do inside, and to look inside. */
export function walkActions(
  set: (patch: Partial<Store>) => void,
  get: () => Store,
  move: Move,
): WalkActions {
  /** Where an item's stand is on the ruler; waits for its car's inside. */
  const standOf = async (item: string): Promise<WalkGoal | null> => {
    const car = carOf(item, get().plans);
    const plan = car && (await get().loadInside(car.id));
    const stand = plan?.items.find(({ id }) => id === item)?.stand;
    if (!car || !stand) return null;
    return { ...stand, x: car.x + stand.x, pace: 'walk', jump: get().reducedMotion };
  };

  return {
    walkInto(carId, item) {
      const car = carOf(carId, get().plans);
      if (!car) return;
      get().go({
        view: 'walk',
        train: trainOf(car.id),
        car: car.car.n,
        item: item ?? null,
        pose: null,
      });
    },
    leaveWalk() {
      get().go({ view: 'car' });
    },
    async loadInside(carId) {
      const car = carOf(carId, get().plans);
      const train = car && get().plans.get(trainOf(carId));
      if (!car || !train) return null;
      // Rooms and furniture are no part of the first frame.
      const known = get().insides.get(car.id);
      const plan = known ?? (await planned(car, train));
      // Another call may have been quicker: the first plan stays, so that nothing is built twice.
      const first = get().insides.get(car.id) ?? plan;
      if (!get().insides.has(car.id)) set({ insides: new Map(get().insides).set(car.id, plan) });
      const isAwaited = () =>
        get().view === 'walk' && get().pose === null && `${get().train}/${get().car}` === car.id;
      if (isAwaited()) {
        const { startPose } = await import('./startPose.ts');
        if (isAwaited()) get().go({ pose: startPose(first, car.x, get().item) });
      }
      return first;
    },
    walkedTo(pose) {
      if (get().view !== 'walk') return;
      move({ pose }, ({ train, car, item }) => {
        const id = `${train}/${car}`;
        const inside = get().insides.get(id);
        const x = pose.x - (carOf(id, get().plans)?.x ?? 0);
        return { near: inside ? itemAhead(inside, { ...pose, x }, item) : null };
      });
    },
    goTo({ x, z }) {
      get().interrupt();
      const jump = get().reducedMotion;
      set({ goal: { x, z, yaw: null, pitch: null, pace: 'walk', jump } });
    },
    openItem(id) {
      get().go({ item: id });
    },
    use() {
      const { near, item, go } = get();
      if (item !== null && (near === null || near === item)) go({ item: null });
      else if (near !== null) go({ item: near });
    },
    showItem(id) {
      const { view, train, car } = get();
      const owner = carOf(id, get().plans);
      if (!owner) return;
      if (view !== 'walk' || owner.id !== `${train}/${car}`) {
        get().walkInto(owner.id, id);
        return;
      }
      get().interrupt();
      get().go({ item: id });
      void standOf(id).then((goal) => {
        if (goal && get().view === 'walk' && get().item === id) set({ goal, planOpen: false });
      });
    },
    setCut: (cut) => get().go({ cut }),
    setPlanOpen: (planOpen) => set({ planOpen }),
    setPointerLocked: (pointerLocked) => set({ pointerLocked }),
    setWalkSettings(patch) {
      const walkSettings = soundSettings({ ...get().walkSettings, ...patch });
      set({ walkSettings });
      writeWalkSettings(walkSettings);
    },
  };
}

/** Plans under way, by the car: whoever asks for one meanwhile waits for the same. */
const underWay = new WeakMap<CarPlan, Promise<InsidePlan>>();

function planned(car: CarPlan, train: TrainPlan): Promise<InsidePlan> {
  const known = underWay.get(car);
  if (known) return known;
  const coming = planCar(car, train);
  underWay.set(car, coming);
  return coming;
}

/** Plans a car a little at a time, so that nothing on the page waits for it. */
async function planCar(car: CarPlan, { train, cars }: TrainPlan): Promise<InsidePlan> {
  const { planInsideSteps } = await import('../plan/inside/planInsideSteps.ts');
  const ends = { head: car.car.n > 1, tail: car.car.n < cars.length };
  const work = planInsideSteps(car, train, ends);
  for (;;) {
    const until = performance.now() + stretch;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resume) => setTimeout(resume, 0));
  }
}

/** Train of a car's id. */
function trainOf(id: string): string {
  return id.split('/')[0] ?? '';
}
