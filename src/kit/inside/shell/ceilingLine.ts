import type { Vec2 } from '../../shapes.ts';
import type { ShellInput } from './input.ts';

/** Exponent of the ceiling's superellipse (interior look sheet, Shell). */
const exponent = 2.6;
const steps = 8;

type Line = Pick<ShellInput, 'half' | 'wallTop' | 'crown'>;

/** Height of the ceiling at z. */
export function ceilingAt({ half, wallTop, crown }: Line, z: number): number {
  const u = Math.min(1, Math.abs(z) / half);
  return wallTop + (crown - wallTop) * (1 - u ** exponent) ** (1 / exponent);
}

/** The ceiling's outline (z, y) from z = `from` to z = `to`, denser where it bends; `up` metres over it. */
export function ceilingLine(line: Line, from: number, to: number, up = 0): readonly Vec2[] {
  const bends: number[] = [];
  for (let i = 0; i <= 2 * steps; i++) {
    const angle = (Math.PI * i) / (2 * steps);
    const cos = Math.cos(angle);
    bends.push(-Math.sign(cos) * line.half * Math.abs(cos) ** (2 / exponent));
  }
  const inside = bends.filter((z) => z > from + 0.004 && z < to - 0.004);
  return [from, ...inside, to].map((z): Vec2 => [z, ceilingAt(line, z) + up]);
}
