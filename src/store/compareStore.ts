import { useStore as useZustand } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A stretch of the comparison's ruler, m. */
export interface RulerWindow {
  readonly from: number;
  readonly to: number;
}

/** A measurement along one train: two places on the ruler, m. */
export interface Measure {
  readonly train: string;
  readonly marks: readonly [number, number];
  /** The second mark follows the next pick. */
  readonly open: boolean;
}

interface CompareState {
  /** What of the ruler is in sight; null shows the trains whole. */
  readonly window: RulerWindow | null;
  /** Null while nobody measures. */
  readonly measure: Measure | null;
  /** Familiar things that are held beside the trains. */
  readonly things: readonly string[];
  setWindow(window: RulerWindow | null): void;
  setMeasure(measure: Measure | null): void;
  toggleThing(id: string): void;
  /** Takes back the last of what can be taken back; false where there is nothing. */
  back(): boolean;
}

/** What the comparison's page holds beside the link: how close one looks, what one measures. Not part of the first frame. */
export const compareStore = createStore<CompareState>()((set, get) => ({
  window: null,
  measure: null,
  things: [],
  setWindow: (window) => set({ window }),
  setMeasure: (measure) => set({ measure }),
  toggleThing(id) {
    const { things } = get();
    set({ things: things.includes(id) ? things.filter((one) => one !== id) : [...things, id] });
  },
  back() {
    if (get().measure) set({ measure: null });
    else if (get().window) set({ window: null });
    else return false;
    return true;
  },
}));

/** One field at a time: `useCompare((s) => s.window)`. */
export function useCompare<T>(selector: (state: CompareState) => T): T {
  return useZustand(compareStore, selector);
}
