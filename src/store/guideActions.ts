import type { CarPlan } from '../plan/types.ts';
import { type Stop, stopsOf } from '../walk/stopsOf.ts';
import { carOf } from './carOf.ts';
import type { Actions, Guided, Store } from './state.ts';

/** A guided walk looks this far back for its first stop, m. */
const justPassed = 1;

/** Who has gone no further than this has not set out, m. */
const stride = 0.3;

type GuideActions = Pick<Actions, 'arrived' | 'interrupt' | 'guide' | 'guideNext' | 'endGuide'>;

/**
 * The guided walk: from stop to stop of a car, then to the next car. Each leg is a goal like that of a click, so that the picture
 * knows of one way to walk only.
 */
export function guideActions(set: (patch: Partial<Store>) => void, get: () => Store): GuideActions {
  const stopsIn = async (car: CarPlan): Promise<readonly Stop[]> => {
    const plan = await get().loadInside(car.id);
    return plan ? stopsOf({ plan, x: car.x }, lineOf(get())) : [];
  };
  const leadTo = (carId: string, stop: number, { itemId, pose, seconds }: Stop) => {
    const guided: Guided = { phase: 'going', carId, stop, item: itemId, seconds };
    set({ guided, goal: { ...pose, pace: 'easy', jump: get().reducedMotion } });
  };
  /** To the first stop of a car that `fits`; where none does, to the next car's first; behind the last car it ends. */
  const leadOn = async (carId: string, fits: (stop: Stop, i: number) => boolean) => {
    const car = carOf(carId, get().plans);
    if (!car) {
      set({ guided: null, goal: null });
      return;
    }
    const before = get().guided;
    const stops = await stopsIn(car);
    // Meanwhile the visitor may have ended it, or left.
    if (get().view !== 'walk' || get().guided !== before) return;
    const found = stops.findIndex(fits);
    const stop = stops[found];
    if (stop) leadTo(carId, found, stop);
    else await leadOn(`${get().train}/${car.car.n + 1}`, () => true);
  };
  /** Ruler metres up to which a visitor has seen what a car shows: nothing, where one still stands as one came in. */
  const passed = async (carId: string): Promise<number> => {
    const car = carOf(carId, get().plans);
    const plan = car && (await get().loadInside(carId));
    const { pose } = get();
    if (!car || !plan || !pose) return -Infinity;
    const { startPose } = await import('./startPose.ts');
    const start = startPose(plan, car.x, null);
    const still = Math.hypot(pose.x - start.x, pose.z - start.z) < stride;
    return still ? -Infinity : pose.x - justPassed;
  };

  return {
    arrived() {
      const { guided, go } = get();
      if (guided?.phase !== 'going') {
        set({ goal: null });
        return;
      }
      go({ item: guided.item });
      set({ goal: null, guided: { ...guided, phase: 'showing' } });
    },
    interrupt() {
      const { goal, guided } = get();
      if (goal) set({ goal: null });
      if (guided && guided.phase !== 'paused') set({ guided: { ...guided, phase: 'paused' } });
    },
    guide() {
      const { guided, view, train, car, item, interrupt } = get();
      if (view !== 'walk') return;
      if (guided?.phase === 'paused') void leadOn(guided.carId, (_, i) => i === guided.stop);
      else if (guided) interrupt();
      else {
        const id = `${train}/${car}`;
        if (item !== null) void leadOn(id, ({ itemId }) => itemId === item);
        else {
          void passed(id).then((from) => {
            if (get().guided === null) void leadOn(id, (stop) => stop.pose.x > from);
          });
        }
      }
    },
    guideNext() {
      const { guided, go } = get();
      if (!guided) return;
      go({ item: null });
      void leadOn(guided.carId, (_, i) => i > guided.stop);
    },
    endGuide: () => set({ guided: null, goal: null }),
  };
}

/** What is said of an item or a car: the first claim that it stands on, else its name. */
function lineOf({ plans, factBase }: Store): (id: string) => string {
  return (id) => {
    const car = carOf(id, plans)?.car;
    const amenity = car?.amenities.find((one) => one.id === id.split('/')[2]);
    if (!amenity) return car?.purpose ?? '';
    return factBase?.facts.get(amenity.facts[0] ?? '')?.claim ?? amenity.name;
  };
}
