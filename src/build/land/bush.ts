import { crown } from './crown.ts';
import type { Card, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

/** A bush of height 1, as wide as it is high, leaves down to the ground. */
export function bush(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  for (let i = 0; i < 7; i++) {
    const angle = i * 2.4 + next();
    const out = 0.3 * Math.sqrt(next());
    const y = 0.3 + 0.4 * next() * (1 - out);
    const at = [Math.cos(angle) * out, y, Math.sin(angle) * out] as const;
    cards.push(...crown(at, 0.26, 0.9, 3, 'leaves', next));
  }
  return { cards, stems: [], heart: 0.25 };
}
