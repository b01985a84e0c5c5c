import type { InsidePlan } from './types.ts';

/** Index of the room that a car is for: the longest that holds an item, or the longest of all. */
export function mainRoom({ rooms, items }: Pick<InsidePlan, 'rooms' | 'items'>): number {
  const held = new Set(items.map(({ room }) => room));
  const known = rooms.flatMap((_, i) => (held.has(i) ? [i] : []));
  const among = known.length > 0 ? known : rooms.map((_, i) => i);
  const length = (i: number) => rooms[i]!.to - rooms[i]!.from;
  return among.reduce((best, i) => (length(i) > length(best) + 1e-6 ? i : best), among[0] ?? 0);
}
