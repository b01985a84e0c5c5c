const longest = 80;

/** A found value in at most 80 characters. Lists and objects are only counted, so that depth and size do not matter. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value === 'string') {
    const whole = JSON.stringify(value.slice(0, longest));
    return whole.length <= longest && value.length <= longest
      ? whole
      : `${whole.slice(0, longest - 2)}…"`;
  }
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return 'an object';
}
