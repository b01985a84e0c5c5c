import { useStore as useZustand } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { TrainPlan } from '../plan/types.ts';
import { guideActions } from './guideActions.ts';
import { decodeSetup, initialState } from './link.ts';
import { recall, remember } from './remember.ts';
import { settle } from './settle.ts';
import type { ExplorerState, Move, Store, Units } from './state.ts';
import { storyMove } from './story/storyMove.ts';
import { tracksFor } from './tracks.ts';
import { walkActions } from './walkActions.ts';
import { readWalkSettings } from './walkSettings.ts';

/** The one store. The app's start fills `plans` and `setup`; tests make their own with `makeStore`. */
export function makeStore() {
  return createStore<Store>()((set, get) => {
    const move: Move = (patch, extra) => {
      const before = get();
      const canWalk = before.progress.phase !== 'failed';
      const wish = storyMove(before, patch, before.story);
      const after = settle(pick(before), wish, before.plans, canWalk);
      const trackChange = after.train !== before.train;
      const carChange = trackChange || after.car !== before.car;
      set({
        ...after,
        ...(trackChange
          ? { tracks: keep(before.tracks, tracksFor(before.plans, after.train)) }
          : {}),
        ...(carChange || entersWalk(before, after) ? { announcement: announcementOf(after) } : {}),
        ...(extra ? extra(after) : walkAfter(before, after)),
      });
    };
    return {
      ...initialState,
      setup: decodeSetup(''),
      theme: 'system',
      tracks: [],
      plans: new Map<string, TrainPlan>(),
      issues: [],
      factBase: null,
      hover: null,
      lit: null,
      marks: null,
      threats: [],
      story: null,
      progress: { phase: 'data', done: 0 },
      stage: null,
      freeArea: null,
      elevation: null,
      elevationDrawn: false,
      panes: null,
      locomotives: false,
      reducedMotion: false,
      running: false,
      figure: true,
      letterKeys: true,
      units: readUnits(),
      menu: null,
      stale: false,
      dialog: null,
      searching: false,
      frame: null,
      announcement: '',
      insides: new Map(),
      walkSettings: readWalkSettings(),
      goal: null,
      guided: null,
      planOpen: false,
      pointerLocked: false,
      near: null,

      go: (patch) => move(patch),
      selectCar(id) {
        const [train, car] = id.split('/');
        // Who walks stays inside.
        const view = get().view === 'walk' ? 'walk' : 'car';
        if (train && Number.isInteger(Number(car))) get().go({ view, train, car: Number(car) });
      },
      stepCar(by) {
        const { view, step, train, car, tracks } = get();
        if (view === 'story') {
          get().go({ step: (step ?? 1) + by });
          return;
        }
        const track = tracks.find(({ plan }) => plan.train.id === train) ?? tracks[0];
        if (!track) return;
        const last = track.plan.cars.length;
        const next = car === null ? (by === 1 ? 1 : last) : car + by;
        if (next >= 1 && next <= last) get().selectCar(`${track.plan.train.id}/${next}`);
      },
      escape() {
        const { dialog, searching, pointerLocked, planOpen, guided, item, car, view } = get();
        if (dialog) set({ dialog: null });
        else if (searching) get().setSearching(false);
        else if (pointerLocked) set({ pointerLocked: false });
        else if (planOpen) set({ planOpen: false });
        else if (guided) get().endGuide();
        else if (view === 'about') get().go(car === null ? { view: 'overview' } : { view: 'car' });
        else if (view === 'compare') get().go({ view: 'overview' });
        else if (item) get().go({ item: null });
        else if (view === 'walk') get().leaveWalk();
        else if (car !== null || view === 'story') get().showAll();
      },
      showAll() {
        get().go({ view: 'overview', train: null, car: null, cam: 'home' });
      },
      setHover: (hover) => set({ hover }),
      setLit: (lit) => set({ lit }),
      setStage: (stage) => set({ stage }),
      setFreeArea: (freeArea) => set({ freeArea }),
      setElevation: (elevation) => set({ elevation }),
      setElevationDrawn: (elevationDrawn) => set({ elevationDrawn }),
      setPanes: (panes) => set({ panes }),
      setLocomotives: (locomotives) => set({ locomotives }),
      setProgress(progress) {
        set({ progress });
        // Without a picture nobody walks: the car is read instead.
        if (progress.phase === 'failed' && get().view === 'walk') get().leaveWalk();
      },
      setTheme: (theme) => set({ theme }),
      setLetterKeys: (letterKeys) => set({ letterKeys }),
      setRunning: (on) => set({ running: on && !get().reducedMotion }),
      setFigure: (figure) => set({ figure }),
      setUnits(units) {
        set({ units });
        remember('units', units);
      },
      setMenu: (menu) => set({ menu }),
      openDialog: (dialog) => set({ dialog }),
      setSearching: (searching) =>
        set(searching ? { searching } : { searching, lit: null, hover: null }),
      setFrame: (frame) => set({ frame }),
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
      ...walkActions(set, get, move),
      ...guideActions(set, get),
    };
  });
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

function readUnits(): Units {
  return recall('units') === 'feet' ? 'feet' : 'metres';
}

function entersWalk(before: ExplorerState, after: ExplorerState): boolean {
  return after.view === 'walk' && before.view !== 'walk';
}

/** Id of the car that one came to, with `/walk` when one came into it. */
function announcementOf({ view, train, car }: ExplorerState): string {
  // A story says its chapters itself.
  if (car === null || view === 'story') return '';
  return view === 'walk' ? `${train}/${car}/walk` : `${train}/${car}`;
}

/** What ends with a walk, or with a jump to another place of it. */
function walkAfter(before: ExplorerState, after: ExplorerState): Partial<Store> {
  if (after.view !== 'walk') {
    return before.view === 'walk'
      ? { goal: null, guided: null, planOpen: false, pointerLocked: false, near: null }
      : {};
  }
  return after.pose === before.pose ? {} : { goal: null, guided: null };
}

/** The same tracks keep their identity, so that nothing is built again. */
function keep<T extends readonly { readonly plan: TrainPlan }[]>(before: T, after: T): T {
  const same =
    before.length === after.length && before.every((track, i) => track.plan === after[i]?.plan);
  return same ? before : after;
}
