import type { Corridor } from './corridor.ts';
import { relief } from './relief.ts';
import { seeded } from './seeded.ts';
import type { Tree } from './woods.ts';

/** Woods further from the tracks show no undergrowth, m. */
const reach = 170;
/** How far from a stem it grows, m. */
const spread = 5.5;

/**
 * `count` low shrubs and ferns in the woods near the line, in clumps round the stems; sorted along x. So low among tall grass
 * they are pictures even where trees, nearer than `fine` (m) to the tracks, are built card by card.
 */
export function undergrowth(
  corridor: Corridor,
  trees: readonly Tree[],
  count: number,
  fine: number,
): Tree[] {
  const near = trees.filter(({ kind, away }) => kind !== 'bush' && away < reach);
  if (near.length === 0) return [];
  const next = seeded(53);
  const last = corridor.tracks.at(-1) ?? 0;
  return Array.from({ length: count }, (): Tree => {
    const tree = near[Math.floor(next() * near.length)]!;
    const angle = next() * Math.PI * 2;
    const out = 0.6 + spread * next() ** 0.7;
    const x = tree.x + Math.cos(angle) * out;
    // Not towards the line: what stands nearest there keeps its distance.
    const z = tree.z + Math.abs(Math.sin(angle)) * out * (tree.z > last ? 1 : -1);
    const green = next();
    return {
      kind: 'bush',
      x,
      z,
      y: relief(x, z, corridor) - 0.12,
      height: 0.45 + 0.95 * next() ** 2,
      turn: next() * Math.PI * 2,
      tint: [0.06 + 0.05 * green, 0.098 + 0.05 * next(), 0.034 + 0.012 * green],
      away: Math.max(fine, tree.away + Math.abs(z - tree.z)),
    };
  }).sort((a, b) => a.x - b.x);
}
