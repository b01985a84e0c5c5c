/** Longer names are nobody's typing mistake; also keeps the cost of hostile input low. */
const longest = 64;

/** The valid name that `found` is most likely a misspelling of; null if none is near enough. */
export function nearestName(found: string, valid: Iterable<string>): string | null {
  if (found === '' || found.length > longest) return null;
  const wanted = plain(found);
  let best: string | null = null;
  let bestCost = Math.max(1, Math.ceil(found.length * 0.4)) + 1;
  for (const name of valid) {
    if (name.length > longest || Math.abs(name.length - found.length) >= bestCost) continue;
    const cost = distance(wanted, plain(name));
    if (cost < bestCost) {
      best = name;
      bestCost = cost;
    }
  }
  return best;
}

/** `Air_Conditioner` and `air-conditioner` are the same to a person. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s]/g, '-');
}

/** Levenshtein distance in which two letters swapped count once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
