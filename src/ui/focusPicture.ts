/** Moves focus to the picture, where keys turn and walk; nothing around scrolls to it. */
export function focusPicture(): void {
  document.querySelector<HTMLElement>('canvas[data-explorer]')?.focus({ preventScroll: true });
}
