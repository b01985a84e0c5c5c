import { store } from '../../store/store.ts';

/** A part of the page that is fetched first comes within this time, ms, or not at all. */
const patience = 10_000;

/**
 * Brings what a selector names into sight and gives it the focus, as soon as the page has it: what holds it may still be on its
 * way, or folded away.
 */
export function revealIn(selector: string): void {
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => observer.disconnect(), patience);
  observer.observe(document.body, { childList: true, subtree: true });
  look();

  function look(): void {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) {
      unfold(selector);
      return;
    }
    observer.disconnect();
    clearTimeout(timer);
    for (let fold = element.closest('details'); fold; fold = outer(fold)) fold.open = true;
    requestAnimationFrame(() => show(element));
  }
}

/** Claims are made when their fold is first opened: the first part of the selector names it. */
function unfold(selector: string): void {
  const fold = document.querySelector(selector.split(' ')[0] ?? '');
  if (fold instanceof HTMLDetailsElement) fold.open = true;
}

function outer(fold: HTMLElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}

function show(element: HTMLElement): void {
  // Who has gone on searching meanwhile keeps the field.
  if (store.getState().searching) return;
  element.scrollIntoView({ block: 'center' });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.dataset.revealed = '';
  element.addEventListener('blur', () => delete element.dataset.revealed, { once: true });
}
