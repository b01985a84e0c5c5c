import type { Card, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

const goldenAngle = 2.399963;
const boughs = 78;

/**
 * A spruce of height 1: boughs on a spiral, so that no two stand at one height and no discs appear. Each is a curtain of
 * hanging twigs, seen from the side as one mostly sees it; every second one carries its flat top as well.
 */
export function spruce(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const broad = 0.165 + 0.035 * next();
  for (let i = 0; i < boughs; i++) {
    const t = (i + 0.5) / boughs;
    const y = 0.06 + 0.9 * t ** 0.94;
    const angle = i * goldenAngle + next() * 0.7;
    // Here and there a bough has grown out further, or has broken off short.
    const length = (broad * (1 - t) ** 0.78 + 0.02) * (0.74 + 0.5 * next());
    const droop = 0.5 - 0.95 * t + (next() - 0.5) * 0.3;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const along = [c * Math.cos(droop), -Math.sin(droop), s * Math.cos(droop)] as const;
    const half = length * 0.54;
    const shade = (0.5 + 0.34 * t) * (0.8 + 0.36 * next());
    const at = [along[0] * half, y + along[1] * half, along[2] * half] as const;
    const up = [along[0] * half, along[1] * half, along[2] * half] as const;
    const lean = (next() - 0.5) * 1.1;
    const hang = length * (0.4 + 0.12 * next()) + 0.012;
    cards.push({
      at: [at[0], at[1] - hang * 0.42, at[2]],
      right: [-s * Math.sin(lean) * hang, Math.cos(lean) * hang, c * Math.sin(lean) * hang],
      up,
      cell: 'frond',
      shade,
    });
    if (i % 2 === 1) continue;
    const roll = (next() - 0.5) * 0.9;
    const wide = length * 0.5;
    cards.push({
      at,
      right: [-s * Math.cos(roll) * wide, Math.sin(roll) * wide, c * Math.cos(roll) * wide],
      up,
      cell: 'bough',
      shade: shade * 1.06,
    });
  }
  for (const [x, z] of [
    [0.026, 0.01],
    [-0.01, 0.026],
  ] as const)
    cards.push({ at: [0, 0.95, 0], right: [x, 0, z], up: [0, 0.06, 0], cell: 'bough', shade: 1 });
  return {
    cards,
    stems: [
      { foot: [0, -0.02, 0], tip: [0, 0.95, 0], thick: 0.014, thin: 0.002, cell: 'dark-bark' },
    ],
    heart: 0.32,
  };
}
