import { createContext } from 'react';
import type { ExplorerState } from '../store/state.ts';

/**
 * How a component reaches the rest of the page. `navigate` is null in the page that is rendered before any script runs:
 * links are then plain anchors to the sections of that page, and nothing folds.
 */
export interface Page {
  readonly navigate: ((patch: Partial<ExplorerState>) => void) | null;
}

export const PageContext = createContext<Page>({ navigate: null });
