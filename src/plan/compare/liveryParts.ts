import type { Livery } from '../../model/train.ts';

/** Where a colour sits: a band of the side with its heights over rail top, m, or another surface by its role. */
export type LiveryPlace =
  | { readonly kind: 'band'; readonly role: string; readonly from: number; readonly to: number }
  | { readonly kind: 'surface'; readonly role: string };

/** One colour of a livery under its name for people. */
export interface LiveryPart {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Bands first, from the top of the side down. */
  readonly places: readonly LiveryPlace[];
}

/**
 * The named colours of a livery and where each sits. Roles with the same name and colour are one part; a band that no name is
 * given for belongs to the part of its colour.
 */
export function liveryParts({ colours, bands, names }: Livery): readonly LiveryPart[] {
  const parts = new Map<string, { name: string; colour: string; roles: string[] }>();
  for (const [role, name] of Object.entries(names)) {
    const colour = colours[role];
    if (colour === undefined) continue;
    const key = `${name} ${colour}`;
    const part = parts.get(key) ?? { name, colour, roles: [] };
    parts.set(key, part);
    part.roles.push(role);
  }
  const named = new Set(Object.keys(names));
  return [...parts.values()].map(({ name, colour, roles }) => {
    const own = bands.filter(
      ({ role }) => roles.includes(role) || (!named.has(role) && colours[role] === colour),
    );
    const surfaces = roles.filter((role) => bands.every((band) => band.role !== role));
    return {
      name,
      colour,
      places: [
        ...own
          .sort((a, b) => b.from - a.from)
          .map(({ role, from, to }): LiveryPlace => ({ kind: 'band', role, from, to })),
        ...surfaces.map((role): LiveryPlace => ({ kind: 'surface', role })),
      ],
    };
  });
}
