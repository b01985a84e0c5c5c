import { encodeLink, initialState } from '../store/link.ts';
import type { ExplorerState } from '../store/state.ts';

/**
 * Address of a place, without `#`. The pre-rendered page uses the same text as the id of the section for that place, so that one
 * link works with and without scripts.
 */
export function linkTo(place: Partial<ExplorerState>): string {
  return encodeLink({ ...initialState, ...place });
}
