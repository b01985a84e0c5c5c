import type { Vec3 } from '../../kit/shapes.ts';
import type { Card, Stem, TreeShape } from './foliage.ts';
import { seeded } from './seeded.ts';

const limbs = 28;
/** Bunches of hanging twigs on a limb. */
const bunches = 4;

/**
 * A birch of height 1: a slim, slightly bent white stem with limbs that rise, and bunches of twigs that hang from them, so
 * that the outline is ragged below each limb and sky shows between.
 */
export function birch(seed: number): TreeShape {
  const next = seeded(seed);
  const cards: Card[] = [];
  const bend = (next() - 0.5) * 0.1;
  const knee = [bend * 0.5, 0.5, 0] as const;
  const top = [bend, 0.9, 0.01] as const;
  const stems: Stem[] = [
    { foot: [0, -0.02, 0], tip: knee, thick: 0.0115, thin: 0.008, cell: 'birch-bark' },
    { foot: knee, tip: top, thick: 0.008, thin: 0.0015, cell: 'birch-bark' },
  ];
  const hang = (at: Vec3, half: number) => {
    const turn = next() * Math.PI;
    const [c, s] = [Math.cos(turn) * half * 0.8, Math.sin(turn) * half * 0.8];
    cards.push({
      at: [at[0], at[1] - half * 0.5, at[2]],
      right: [c, (next() - 0.5) * half * 0.3, s],
      up: [(next() - 0.5) * half * 0.9, half, (next() - 0.5) * half * 0.9],
      cell: 'leaves',
      shade: 0.93 + 0.14 * next(),
    });
  };
  for (let i = 0; i < limbs; i++) {
    const t = (i + next() * 0.9) / limbs;
    const foot = 0.25 + 0.62 * t;
    const angle = i * 2.4 + next();
    const egg = Math.sin(Math.PI * Math.min(1, 0.24 + 0.65 * t)) ** 0.8;
    const reach = (0.15 * egg + 0.012) * (0.5 + 0.62 * next());
    const rise = reach * (0.5 + 0.6 * next());
    const at = (s: number): Vec3 => [
      bend * foot + Math.cos(angle) * reach * s,
      foot + rise * Math.sqrt(s),
      Math.sin(angle) * reach * s,
    ];
    for (let k = 1; k <= bunches; k++) {
      const s = (k - 0.3 * next()) / bunches;
      hang(at(s), (0.046 + 0.03 * next()) * (1.1 - 0.4 * t));
    }
    if (i % 6 === 0)
      stems.push({
        foot: [bend * foot, foot, 0],
        tip: at(0.9),
        thick: 0.0035,
        thin: 0.001,
        cell: 'dark-bark',
      });
  }
  for (let i = 0; i < 7; i++)
    hang(
      [bend + (next() - 0.5) * 0.04, 0.87 + 0.014 * i, (next() - 0.5) * 0.04],
      0.046 - 0.003 * i,
    );
  return { cards, stems, heart: 0.55 };
}
