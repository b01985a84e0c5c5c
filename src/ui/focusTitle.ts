import { store } from '../store/store.ts';

/** The panel is fetched when first opened; nobody waits longer than this for it, frames. */
const patience = 240;

/** Moves focus to the name of the open car, once the panel is there, so that reading goes on from it: only after a choice by key, or where what was chosen goes. */
export function focusTitle(): void {
  let left = patience;
  const look = () => {
    // Who goes on searching meanwhile keeps the field.
    if (store.getState().searching) return;
    const name = document.querySelector<HTMLElement>('aside[data-car] .car-name');
    if (name) name.focus({ preventScroll: true });
    else if (left-- > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
