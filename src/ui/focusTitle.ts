/** Moves focus to the name of the open car, once the panel is there: only after a choice by key, so that reading goes on from it. */
export function focusTitle(): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>('aside[data-car] .car-name')
      ?.focus({ preventScroll: true }),
  );
}
