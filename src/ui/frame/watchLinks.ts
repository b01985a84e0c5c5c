/**
 * Opens links that leave the page in a tab of their own; a frame that may not open any hands the address to `onBlocked`, where
 * the browser would just do nothing. Returns the undo.
 */
export function watchLinks(onBlocked: (address: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leaves = link !== null && (link.target === '_blank' || link.origin !== location.origin);
    if (!leaves || event.defaultPrevented || event.button !== 0) return;
    event.preventDefault();
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else onBlocked(link.href);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
