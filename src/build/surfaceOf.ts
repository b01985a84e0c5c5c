import { palette, type Surface } from '../kit/palette.ts';
import type { Livery } from '../model/train.ts';

const ribbed = /-ribbed$/;
const surfaces = new Map<string, Surface>(Object.entries(palette));

/**
 * How a role looks in a livery: the palette's surface in the livery's colour, if it names one. A role that ends in `-ribbed`
 * takes the colour of the role without it. A role that the palette does not know is drawn as a fault.
 */
export function surfaceOf(livery: Livery | null): (role: string) => Surface {
  const colours = new Map(Object.entries(livery?.colours ?? {}));
  return (role) => {
    const surface = surfaces.get(role) ?? surfaces.get(role.replace(ribbed, '')) ?? palette.fault;
    const colour = colours.get(role) ?? colours.get(role.replace(ribbed, ''));
    return colour === undefined ? surface : { ...surface, colour };
  };
}
