import type { Vec3 } from '../../kit/shapes.ts';
import type { Card, FoliageCell } from './foliage.ts';

/** A lump of foliage: `count` cards at all angles in a ball about `at`; the upper ones are lighter. */
export function crown(
  at: Vec3,
  radius: number,
  flat: number,
  count: number,
  cell: FoliageCell,
  next: () => number,
): Card[] {
  const cards: Card[] = [];
  for (let i = 0; i < count; i++) {
    const angle = next() * Math.PI * 2;
    const lift = next() * 2 - 1;
    const out = radius * (0.25 + 0.5 * next());
    const ring = Math.sqrt(1 - lift * lift);
    const turn = next() * Math.PI;
    const lean = (next() - 0.5) * 0.9;
    const size = radius * (0.8 + 0.4 * next());
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    cards.push({
      at: [
        at[0] + Math.cos(angle) * ring * out,
        at[1] + lift * out * flat,
        at[2] + Math.sin(angle) * ring * out,
      ],
      right: [c * size, (next() - 0.5) * 0.5 * size, s * size],
      up: [
        -s * Math.sin(lean) * size,
        Math.cos(lean) * size * (0.55 + 0.45 * flat),
        c * Math.sin(lean) * size,
      ],
      cell,
      shade: (0.88 + 0.12 * lift) * (0.95 + 0.1 * next()),
    });
  }
  return cards;
}
