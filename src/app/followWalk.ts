import type { StoreState } from '../store/state.ts';
import { store } from '../store/store.ts';
import { track } from './pending.ts';

/** Plans the inside of the car that a visitor walks in, or has cut open, and then of its neighbours. Returns the undo. */
export function followWalk(): () => void {
  const visit = (state: StoreState) => {
    const { view, train, car, pose, plans, insides } = state;
    if (view !== 'walk' || train === null || car === null) return;
    const id = `${train}/${car}`;
    if (pose === null || !insides.has(id)) load(id);
    if (!insides.has(id)) return;
    for (const n of [car + 1, car - 1]) {
      const next = plans.get(train)?.cars[n - 1]?.id;
      if (next && !insides.has(next)) load(next);
    }
  };
  visit(store.getState());
  return store.subscribe((state, before) => {
    const moved =
      state.view !== before.view ||
      state.train !== before.train ||
      state.car !== before.car ||
      state.plans !== before.plans ||
      state.insides !== before.insides ||
      (state.pose === null && before.pose !== null);
    if (moved) visit(state);
  });
}

function load(carId: string): void {
  track(store.getState().loadInside(carId)).catch((error: unknown) => {
    console.warn('The inside of a car could not be loaded.', error);
  });
}
