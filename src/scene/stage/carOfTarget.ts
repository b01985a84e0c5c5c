import type { Target } from '../picking.ts';

/**
 * Id of the car that a hit opens, null for none. Of a locomotive nothing is told that could be opened: it stands for the car of its
 * train that is next to it. `targets` lists each train's vehicles in order.
 */
export function carOfTarget(targets: readonly Target[], hit: Target | null): string | null {
  if (!hit || !isLocomotive(hit)) return hit?.id ?? null;
  const train = hit.id.slice(0, hit.id.indexOf('/') + 1);
  const at = targets.indexOf(hit);
  for (let off = 1; off < targets.length; off++) {
    for (const next of [targets[at + off], targets[at - off]])
      if (next?.id.startsWith(train) && !isLocomotive(next)) return next.id;
  }
  return null;
}

function isLocomotive({ id }: Target): boolean {
  return id.includes('/loco-');
}
