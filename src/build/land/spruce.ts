import type { Card, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

const goldenAngle = 2.399963;
const boughs = 88;

/**
 * A spruce of height 1: boughs on a spiral, uneven in height and length and here and there missing, so that no discs appear.
 * Each is a curtain of hanging twigs, seen from the side as one mostly sees it; every third one carries its flat top as well.
 */
export function spruce(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const broad = 0.165 + 0.035 * next();
  for (let i = 0; i < boughs; i++) {
    const t = (i + 0.5) / boughs;
    const y = 0.07 + 0.89 * t ** 0.94 + (next() - 0.5) * 0.03 * (1 - t);
    const angle = i * goldenAngle + next() * 1.1;
    // One bough has grown out further than the next, and some have gone.
    const length = (broad * (1 - t) ** 0.82 + 0.016) * (0.58 + 0.72 * next());
    if (next() < 0.13) continue;
    const droop = 0.62 - 1.1 * t + (next() - 0.5) * 0.4;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const along = [c * Math.cos(droop), -Math.sin(droop), s * Math.cos(droop)] as const;
    const half = length * 0.54;
    const shade = 0.92 + 0.16 * next();
    const at = [along[0] * half, y + along[1] * half, along[2] * half] as const;
    const up = [along[0] * half, along[1] * half, along[2] * half] as const;
    const lean = (next() - 0.5) * 1.3;
    const hang = length * (0.34 + 0.2 * next()) + 0.012;
    cards.push({
      at: [at[0], at[1] - hang * 0.42, at[2]],
      right: [-s * Math.sin(lean) * hang, Math.cos(lean) * hang, c * Math.sin(lean) * hang],
      up,
      cell: 'frond',
      shade,
    });
    if (i % 3 > 0) continue;
    const roll = (next() - 0.5) * 1.3;
    const wide = length * 0.46;
    cards.push({
      at,
      right: [-s * Math.cos(roll) * wide, Math.sin(roll) * wide, c * Math.cos(roll) * wide],
      up,
      cell: 'bough',
      shade: shade * 1.04,
    });
  }
  // The heart of the crown is closed: no stem is seen through it.
  for (const [y, half, wide] of [
    [0.3, 0.2, 0.1],
    [0.52, 0.18, 0.075],
    [0.74, 0.17, 0.048],
  ] as const)
    for (const turn of [0.3, 1.35, 2.4]) {
      const [c, s] = [Math.cos(turn + y) * wide, Math.sin(turn + y) * wide];
      cards.push({ at: [0, y, 0], right: [c, 0, s], up: [0, half, 0], cell: 'bough', shade: 0.9 });
    }
  for (const [x, z] of [
    [0.02, 0.008],
    [-0.008, 0.02],
  ] as const)
    cards.push({ at: [0, 0.95, 0], right: [x, 0, z], up: [0, 0.06, 0], cell: 'bough', shade: 1 });
  return {
    cards,
    stems: [
      { foot: [0, -0.02, 0], tip: [0, 0.34, 0], thick: 0.013, thin: 0.006, cell: 'dark-bark' },
    ],
    heart: 0.32,
  };
}
