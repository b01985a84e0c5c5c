/** What this browser remembers under a name; null when it holds nothing, or may not say. Anything can stand there: check it. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A frame without an origin, or a full store: the choice then lasts as long as the page.
  }
}
