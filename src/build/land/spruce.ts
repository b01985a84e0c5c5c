import type { Card, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

const goldenAngle = 2.399963;

/**
 * A spruce of height 1: boughs on a spiral, so that no two stand at one height and no discs appear; each hangs, rolled a
 * little about its own axis, and every second one carries a curtain of twigs below it that shows from the side.
 */
export function spruce(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const boughs = 56;
  const broad = 0.19 + 0.04 * next();
  for (let i = 0; i < boughs; i++) {
    const t = (i + 0.5) / boughs;
    const y = 0.07 + 0.9 * t ** 0.92;
    const angle = i * goldenAngle + next() * 0.7;
    const length = (broad * (1 - t) ** 0.8 + 0.022) * (0.78 + 0.44 * next());
    const droop = 0.62 - 0.75 * t + (next() - 0.5) * 0.3;
    const roll = (next() - 0.5) * 1.3;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const along = [c * Math.cos(droop), -Math.sin(droop), s * Math.cos(droop)] as const;
    const side = [-s * Math.cos(roll), Math.sin(roll), c * Math.cos(roll)] as const;
    const half = length * 0.56;
    const wide = length * 0.62;
    const shade = (0.5 + 0.35 * t) * (0.85 + 0.3 * next());
    cards.push({
      at: [along[0] * half, y + along[1] * half, along[2] * half],
      right: [side[0] * wide, side[1] * wide, side[2] * wide],
      up: [along[0] * half, along[1] * half, along[2] * half],
      cell: 'bough',
      shade,
    });
    if (i % 2 === 0 || t > 0.86)
      cards.push({
        at: [along[0] * half, y + along[1] * half - length * 0.12, along[2] * half],
        right: [0, length * (t > 0.86 ? 0.32 : 0.4), 0],
        up: [along[0] * half, along[1] * half, along[2] * half],
        cell: 'bough',
        shade: shade * 0.82,
      });
  }
  cards.push({
    at: [0, 0.955, 0],
    right: [0.022, 0, 0.008],
    up: [0, 0.055, 0],
    cell: 'bough',
    shade: 1,
  });
  cards.push({
    at: [0, 0.955, 0],
    right: [-0.008, 0, 0.022],
    up: [0, 0.055, 0],
    cell: 'bough',
    shade: 1,
  });
  return {
    cards,
    stems: [
      {
        foot: [0, -0.02, 0],
        tip: [0, 0.95, 0],
        thick: 0.014,
        thin: 0.002,
        cell: 'dark-bark',
      },
    ],
    heart: 0.32,
  };
}
