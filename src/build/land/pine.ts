import { crown } from './crown.ts';
import type { Card, Stem, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

const limbs = 21;
/** The upper bark of a Scots pine. */
const orange = [1, 0.58, 0.34] as const;

/** A Scots pine of height 1: a bare stem to the middle, then an open crown of many small pads of needles on bent limbs. */
export function pine(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const stems: Stem[] = [
    { foot: [0, -0.02, 0], tip: [0.012, 0.5, 0.008], thick: 0.018, thin: 0.012, cell: 'dark-bark' },
    {
      foot: [0.012, 0.5, 0.008],
      tip: [0, 0.93, 0],
      thick: 0.012,
      thin: 0.003,
      cell: 'dark-bark',
      tone: orange,
    },
  ];
  for (let i = 0; i < limbs; i++) {
    const t = i / (limbs - 1);
    const angle = i * 2.4 + next() * 0.9;
    const y = 0.5 + 0.46 * t + (next() - 0.5) * 0.05;
    // Widest two thirds up, rounded at the top, thin and ragged below.
    const reach = 0.175 * Math.sin(Math.PI * Math.min(1, 0.3 + 0.68 * t)) ** 0.8;
    const out = (t > 0.95 ? 0.01 : reach) * (0.45 + 0.65 * next());
    const at = [Math.cos(angle) * out, y, Math.sin(angle) * out] as const;
    const size = 0.066 + 0.03 * next() - 0.012 * t;
    cards.push(...crown(at, size, 0.5, 5, 'needles', next));
    if (i % 2 === 0)
      stems.push({
        foot: [0, y - 0.07, 0],
        tip: at,
        thick: 0.005,
        thin: 0.002,
        cell: 'dark-bark',
        tone: orange,
      });
  }
  return { cards, stems, heart: 0.64 };
}
