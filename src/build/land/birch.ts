import { crown } from './crown.ts';
import type { Card, Stem, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

const limbs = 26;

/** A birch of height 1: a slim, slightly bent white stem, and small lumps of leaves on rising limbs with sky between them. */
export function birch(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const bend = (next() - 0.5) * 0.1;
  const knee = [bend * 0.5, 0.5, 0] as const;
  const top = [bend, 0.93, 0.01] as const;
  const stems: Stem[] = [
    { foot: [0, -0.02, 0], tip: knee, thick: 0.012, thin: 0.008, cell: 'birch-bark' },
    { foot: knee, tip: top, thick: 0.008, thin: 0.002, cell: 'birch-bark' },
  ];
  for (let i = 0; i < limbs; i++) {
    const t = (i + next() * 0.8) / limbs;
    const y = 0.26 + 0.67 * t;
    const angle = i * 2.4 + next();
    const egg = Math.sin(Math.PI * Math.min(1, 0.22 + 0.76 * t)) ** 0.75;
    const out = (0.135 * egg + 0.012) * (0.3 + 0.8 * next());
    const at = [bend * y + Math.cos(angle) * out, y, Math.sin(angle) * out] as const;
    cards.push(...crown(at, 0.082 - 0.03 * t, 1.25, 4, 'leaves', 0.66 + 0.32 * t, next));
    if (i % 4 === 0)
      stems.push({
        foot: [bend * (y - 0.1), y - 0.1, 0],
        tip: at,
        thick: 0.004,
        thin: 0.0015,
        cell: 'dark-bark',
      });
  }
  cards.push(...crown([bend, 0.94, 0], 0.05, 1.3, 4, 'leaves', 1, next));
  return { cards, stems, heart: 0.55 };
}
