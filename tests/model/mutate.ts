/** Random numbers from a seed (mulberry32), 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Key = string | number;

/** One value inside a JSON value, and the way to it. */
export interface Place {
  readonly path: readonly Key[];
  readonly value: unknown;
}

/** Every value inside a JSON value, the whole one first. */
export function placesIn(value: unknown, path: readonly Key[] = []): Place[] {
  const here: Place = { path, value };
  if (Array.isArray(value))
    return [here, ...value.flatMap((item, index) => placesIn(item, [...path, index]))];
  if (!isRecord(value)) return [here];
  return [here, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** The value with one place changed by `change`; nothing else is copied. */
export function changeAt(
  value: unknown,
  path: readonly Key[],
  change: (value: unknown) => unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changeAt(item, rest, change) : item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === key ? changeAt(item, rest, change) : item,
    ]),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
