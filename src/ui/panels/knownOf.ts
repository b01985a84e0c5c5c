import type { Armour, Car } from '../../model/train.ts';

/** What is known of a car and what is not, as plain lists. */
export interface Known {
  /** Names of its items, by how they are known. */
  readonly reported: readonly string[];
  /** Reported of the train, but not that it is in this car. */
  readonly elsewhere: readonly string[];
  readonly disputed: readonly string[];
  /** Rooms that no source speaks of; rooms that differ only by their number are counted. */
  readonly rooms: readonly { readonly name: string; readonly count: number }[];
  readonly unknown: {
    readonly holds: boolean;
    readonly place: boolean;
    readonly order: boolean;
    readonly armour: readonly (keyof Armour)[];
  };
}

const parts = ['walls', 'floor', 'windows'] as const satisfies readonly (keyof Armour)[];

/** Sorts what the data say of a car into what is reported, what is only drawn, and what nobody has said. */
export function knownOf(car: Car): Known {
  const named = (level: string) =>
    car.amenities.filter(({ evidence }) => evidence === level).map(({ name }) => name);
  // A room of which a source says something is known, however plain its own mark.
  const spoken = new Set(
    car.amenities.filter(({ evidence }) => evidence !== 'unreported').map(({ room }) => room),
  );
  const counts = new Map<string, number>();
  for (const { id, name, evidence } of car.rooms) {
    if (evidence === 'reported' || evidence === 'contents' || spoken.has(id)) continue;
    const plain = name.replace(/ \d+$/, '');
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return {
    reported: named('reported'),
    elsewhere: named('contents'),
    disputed: named('disputed'),
    rooms: [...counts].map(([name, count]) => ({ name, count })),
    unknown: {
      holds: car.evidence === 'unreported',
      place: car.place !== 'reported',
      order: car.rooms.length > 1,
      armour: parts.filter((part) => car.armour[part].length === 0),
    },
  };
}
