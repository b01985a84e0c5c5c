import { encodeLink } from '../../store/link.ts';
import type { ExplorerState } from '../../store/state.ts';

/** What the query says of the frame or the browser of this visitor, and not of what is seen. */
const own = ['embed', 'origin', 'quality', 'theme'];

/** Whole address of a view, on a page of this address: without what only concerns this visitor's frame. */
export function viewLink(state: ExplorerState, page: string): string {
  const url = new URL(page);
  for (const key of own) url.searchParams.delete(key);
  url.hash = encodeLink(state);
  return url.href;
}
