import { crown } from './crown.ts';
import type { Card, Stem, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

/** A birch of height 1: a slim, slightly bent white stem, and lumps of leaves on rising limbs with sky between them. */
export function birch(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const stems: Stem[] = [];
  const bend = (next() - 0.5) * 0.1;
  stems.push({
    foot: [0, -0.02, 0],
    tip: [bend * 0.5, 0.5, 0],
    thick: 0.013,
    thin: 0.009,
    cell: 'birch-bark',
  });
  stems.push({
    foot: [bend * 0.5, 0.5, 0],
    tip: [bend, 0.93, 0.01],
    thick: 0.009,
    thin: 0.003,
    cell: 'birch-bark',
  });
  const limbs = 13;
  for (let i = 0; i < limbs; i++) {
    const t = (i + next() * 0.8) / limbs;
    const y = 0.3 + 0.6 * t;
    const angle = i * 2.4 + next();
    const out =
      (0.15 * Math.sin(Math.min(1, 0.35 + t * 0.75) * Math.PI) + 0.02) * (0.7 + 0.6 * next());
    const at = [bend * y + Math.cos(angle) * out, y, Math.sin(angle) * out] as const;
    cards.push(...crown(at, 0.125 - 0.05 * t, 1.15, 5, 'leaves', 0.7 + 0.3 * t, next));
    if (i % 3 === 0)
      stems.push({
        foot: [bend * (y - 0.12), y - 0.12, 0],
        tip: at,
        thick: 0.005,
        thin: 0.002,
        cell: 'dark-bark',
      });
  }
  cards.push(...crown([bend, 0.93, 0], 0.06, 1.2, 4, 'leaves', 1, next));
  return { cards, stems, heart: 0.55 };
}
