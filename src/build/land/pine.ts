import { crown } from './crown.ts';
import type { Card, Stem, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

/** A Scots pine of height 1: a bare stem to above the middle, and flat clouds of needles on bent limbs. */
export function pine(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const stems: Stem[] = [
    {
      foot: [0, -0.02, 0],
      tip: [0.012, 0.55, 0.008],
      thick: 0.018,
      thin: 0.013,
      cell: 'dark-bark',
    },
    {
      foot: [0.012, 0.55, 0.008],
      tip: [0, 0.94, 0],
      thick: 0.013,
      thin: 0.004,
      cell: 'dark-bark',
    },
  ];
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const angle = i * 2.4 + next() * 0.8;
    const y = 0.5 + 0.42 * t + (next() - 0.5) * 0.05;
    const out = (0.16 - 0.12 * t * t) * (0.6 + 0.6 * next());
    const at = [Math.cos(angle) * out, y, Math.sin(angle) * out] as const;
    cards.push(...crown(at, 0.1 - 0.025 * t, 0.55, 6, 'needles', 0.66 + 0.34 * t, next));
    stems.push({
      foot: [0, y - 0.06, 0],
      tip: at,
      thick: 0.006,
      thin: 0.003,
      cell: 'dark-bark',
    });
  }
  return { cards, stems, heart: 0.66 };
}
