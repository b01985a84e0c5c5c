import { encodeLink } from '../../store/link.ts';
import type { ExplorerState } from '../../store/state.ts';

/** What the query says of the frame or the browser of this visitor, and not of what is seen. */
const own = ['embed', 'origin', 'quality', 'theme'];

/**
 * Whole address of a view: the page as it was opened, without what only concerns this visitor's frame. `page` is the address
 * of the whole page where the file that is open is the one for frames.
 */
export function viewLink(state: ExplorerState, address: string): string {
  const url = new URL(address);
  for (const key of own) url.searchParams.delete(key);
  url.pathname = url.pathname.replace(/single\.html$/, '');
  url.hash = encodeLink(state);
  return url.href;
}
