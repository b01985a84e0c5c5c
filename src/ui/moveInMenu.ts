import type { KeyboardEvent } from 'react';

/** Up, Down, Home and End among the things of a menu; round at its ends. */
export function moveInMenu(event: KeyboardEvent, menu: HTMLElement | null): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % Math.max(1, items.length))?.focus();
}
