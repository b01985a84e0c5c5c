import type { Located, Stats } from '../store/stage.ts';
import type { ExplorerState } from '../store/state.ts';
import { pick, store } from '../store/store.ts';
import { whenLoaded } from './pending.ts';

export type ExplorerEvent = 'ready' | 'change' | 'error';

/** `window.explorer`: the same actions as the interface, for tests and for pages that carry the app. */
export interface ExplorerApi {
  /** First whole frame of the view asked for; without WebGL, when the page is usable. */
  readonly ready: Promise<{ webgl: boolean }>;
  /** Nothing flies, loads or waits to be drawn. */
  whenIdle(): Promise<void>;
  /** A copy as plain JSON. */
  getState(): ExplorerState;
  /** Merges; null clears; what cannot be falls to the nearest valid state. */
  go(patch: Partial<ExplorerState>): void;
  /** CSS pixels in the canvas; `visible`: a click there selects this id and nothing of the page is in front. */
  locate(id: string): Located;
  /** Last frame, all passes summed. */
  stats(): Stats;
  /** Returns the function that takes the listener off again. */
  on(event: ExplorerEvent, listener: (detail: unknown) => void): () => void;
}

declare global {
  interface Window {
    explorer: ExplorerApi;
  }
}

const nothingDrawn: Stats = {
  drawCalls: 0,
  triangles: 0,
  geometries: 0,
  textures: 0,
  programs: 0,
  frames: 0,
};

/** Puts the scripting interface on the window. */
export function offerExplorer(): void {
  const listeners = new Map<ExplorerEvent, Set<(detail: unknown) => void>>();
  const emit = (event: ExplorerEvent, detail: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(detail);
  };
  const ready = whenStarted();
  void ready.then((detail) => emit('ready', detail));
  store.subscribe((state, before) => {
    const now = pick(state);
    const then = pick(before);
    if ((Object.keys(now) as (keyof ExplorerState)[]).some((key) => now[key] !== then[key])) {
      emit('change', structuredClone(now));
    }
    if (state.issues !== before.issues && state.issues.length > 0)
      emit('error', structuredClone(state.issues));
  });
  window.explorer = {
    ready,
    whenIdle,
    getState: () => structuredClone(pick(store.getState())),
    go: (patch) => store.getState().go(patch),
    locate: (id) =>
      store.getState().stage?.locate(String(id)) ?? {
        x: 0,
        y: 0,
        visible: false,
      },
    stats: () => store.getState().stage?.stats() ?? nothingDrawn,
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => known.delete(listener);
    },
  };
}

function whenStarted(): Promise<{ webgl: boolean }> {
  return new Promise((resolve) => {
    const check = () => {
      const { phase } = store.getState().progress;
      if (phase !== 'ready' && phase !== 'failed') return;
      unsubscribe();
      resolve({ webgl: phase === 'ready' });
    };
    const unsubscribe = store.subscribe(check);
    check();
  });
}

async function whenIdle(): Promise<void> {
  await whenStarted();
  await whenLoaded();
  // Two turns let React commit and the layout report its free area before the camera is asked whether it rests.
  await turn();
  await turn();
  await store.getState().stage?.whenIdle();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 34));
}
