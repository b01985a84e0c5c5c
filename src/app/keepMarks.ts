import rawThreats from '../../data/threats.json';
import type { FactBase } from '../model/fact.ts';
import { parseThreats } from '../model/parseThreats.ts';
import { marksOf } from '../store/overlays/marksOf.ts';
import { shownOverlay } from '../store/overlays/shownOverlay.ts';
import type { StoreState } from '../store/state.ts';
import { store } from '../store/store.ts';

/** From now on the store's marks are those of the overlay, the threat, the trains and the facts that it holds. */
export function keepMarks(): void {
  let read: FactBase | null = null;
  const keep = (state: StoreState) => {
    const { threat, plans, factBase, marks } = state;
    if (factBase === null) return;
    // A visitor's file may bring facts of its own.
    if (read !== factBase) {
      read = factBase;
      const { threats, issues } = parseThreats(rawThreats, factBase);
      if (issues[0]) console.warn(`threats.json: ${issues[0].path}`);
      store.setState({ threats });
    }
    const { threats } = store.getState();
    const next = marksOf(shownOverlay(state), threat, plans.values(), { factBase, threats });
    if (next !== marks) store.setState({ marks: next });
  };
  keep(store.getState());
  store.subscribe((state, before) => {
    const changed =
      shownOverlay(state) !== shownOverlay(before) ||
      state.threat !== before.threat ||
      state.plans !== before.plans ||
      state.factBase !== before.factBase;
    if (changed) keep(state);
  });
}
