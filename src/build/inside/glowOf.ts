import { insidePalette } from '../../kit/inside/palette/index.ts';
import { linearColour } from '../linearColour.ts';

const known = new Map<string, readonly [number, number, number] | null>();

/** Radiance (linear red, green, blue) that a role's surface gives off; null for what is no lamp. */
export function glowOf(role: string): readonly [number, number, number] | null {
  let found = known.get(role);
  if (found === undefined) {
    const surface = insidePalette.get(role);
    found = surface?.glow ? scaled(linearColour(surface.colour), surface.glow / 65535) : null;
    known.set(role, found);
  }
  return found;
}

function scaled([r, g, b]: readonly [number, number, number], by: number) {
  return [r * by, g * by, b * by] as const;
}
