import { insidePalette } from '../../kit/inside/palette/index.ts';
import { linearColour } from '../linearColour.ts';

const known = new Map<string, readonly [number, number, number]>();

/** Part of the light (linear red, green, blue) that a role's surface throws back; what is unknown is mid grey. */
export function albedoOf(role: string): readonly [number, number, number] {
  let found = known.get(role);
  if (!found) {
    const [r, g, b] = linearColour(insidePalette.get(role)?.colour ?? '#808080');
    // No paint is whiter than 0.85, no cloth blacker than 0.02.
    const part = (c: number) => Math.max(0.02, Math.min(0.85, c / 65535));
    found = [part(r), part(g), part(b)];
    known.set(role, found);
  }
  return found;
}
