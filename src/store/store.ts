import { useStore as useZustand } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { TrainPlan } from '../plan/types.ts';
import { decodeSetup, initialState } from './link.ts';
import { settle } from './settle.ts';
import type { Store } from './state.ts';
import { tracksFor } from './tracks.ts';

/** The one store. The app's start fills `plans` and `setup`; tests make their own with `makeStore`. */
export function makeStore() {
  return createStore<Store>()((set, get) => ({
    ...initialState,
    setup: decodeSetup(''),
    theme: 'system',
    tracks: [],
    plans: new Map<string, TrainPlan>(),
    issues: [],
    factBase: null,
    hover: null,
    progress: { phase: 'data', done: 0 },
    stage: null,
    freeArea: null,
    reducedMotion: false,
    running: false,
    figure: true,
    letterKeys: true,
    dialog: null,
    announcement: '',

    go(patch) {
      const before = get();
      const after = settle(pick(before), patch, before.plans);
      const trackChange = after.train !== before.train;
      const carChange = trackChange || after.car !== before.car;
      set({
        ...after,
        ...(trackChange
          ? {
              tracks: keep(before.tracks, tracksFor(before.plans, after.train)),
            }
          : {}),
        ...(carChange
          ? {
              announcement: after.car === null ? '' : `${after.train}/${after.car}`,
            }
          : {}),
      });
    },
    selectCar(id) {
      const [train, car] = id.split('/');
      if (train && Number.isInteger(Number(car)))
        get().go({ view: 'car', train, car: Number(car) });
    },
    stepCar(by) {
      const { train, car, tracks } = get();
      const track = tracks.find(({ plan }) => plan.train.id === train) ?? tracks[0];
      if (!track) return;
      const last = track.plan.cars.length;
      const next = car === null ? (by === 1 ? 1 : last) : car + by;
      if (next >= 1 && next <= last)
        get().go({ view: 'car', train: track.plan.train.id, car: next });
    },
    escape() {
      const { dialog, item, car, view } = get();
      if (dialog) set({ dialog: null });
      else if (view === 'about') get().go(car === null ? { view: 'overview' } : { view: 'car' });
      else if (item) get().go({ item: null });
      else if (car !== null) get().showAll();
    },
    showAll() {
      get().go({ view: 'overview', train: null, car: null, cam: 'home' });
    },
    setHover: (hover) => set({ hover }),
    setStage: (stage) => set({ stage }),
    setFreeArea: (freeArea) => set({ freeArea }),
    setProgress: (progress) => set({ progress }),
    setTheme: (theme) => set({ theme }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    setRunning: (on) => set({ running: on && !get().reducedMotion }),
    setFigure: (figure) => set({ figure }),
    openDialog: (dialog) => set({ dialog }),
    async addVisitorTrain(name, text) {
      // The parser is not part of the first frame: shipped trains come parsed.
      const { readVisitorTrain } = await import('./visitorTrain.ts');
      const { plans, factBase, train } = get();
      const read = readVisitorTrain(name, text, plans, factBase);
      const issues = read.issues;
      if (!read.plan) {
        set({ issues, dialog: 'issues' });
        return;
      }
      const id = read.plan.train.id;
      const more = new Map(plans).set(id, read.plan);
      set({
        plans: more,
        factBase: read.factBase,
        tracks: tracksFor(more, train),
        issues,
        dialog: issues.length > 0 ? 'issues' : null,
      });
      const first = read.plan.cars[0];
      if (first) get().selectCar(first.id);
    },
    dismissIssues: () => set({ issues: [], dialog: null }),
  }));
}

export const store = makeStore();

/** One field at a time: `useStore((s) => s.car)`. */
export function useStore<T>(selector: (state: Store) => T): T {
  return useZustand(store, selector);
}

/** The part of the store that a link holds. */
export function pick(state: Store): typeof initialState {
  const {
    view,
    train,
    car,
    item,
    overlay,
    cut,
    light,
    world,
    align,
    pair,
    threat,
    step,
    cam,
    pose,
  } = state;
  return {
    view,
    train,
    car,
    item,
    overlay,
    cut,
    light,
    world,
    align,
    pair,
    threat,
    step,
    cam,
    pose,
  };
}

/** The same tracks keep their identity, so that nothing is built again. */
function keep<T extends readonly { readonly plan: TrainPlan }[]>(before: T, after: T): T {
  const same =
    before.length === after.length && before.every((track, i) => track.plan === after[i]?.plan);
  return same ? before : after;
}
