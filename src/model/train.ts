import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';

/** Which sides of a vehicle. `right` is +z: the right hand of a person who faces the tail. */
export type Side = 'left' | 'right' | 'both';

/** A horizontal strip of paint; heights in metres over rail top. `role` is a key of `Livery.colours`. */
export interface LiveryBand {
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

/** Colours per role as `#rrggbb` (sRGB), and where the side colours sit, from the solebar up to the gutter. */
export interface Livery {
  readonly colours: Readonly<Record<string, string>>;
  readonly bands: readonly LiveryBand[];
  /** Names for people: `{ "body-side": "dark green" }`. */
  readonly names: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

/** `count` windows `pitch` apart; `at` is the first one's centre from the car's head end (m, for the type's nominal length). */
export interface WindowRow {
  readonly side: Side;
  readonly at: number;
  readonly count: number;
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
  /** Height of the lower edge over rail top. */
  readonly sill: number;
  readonly corner: number;
  readonly frosted: boolean;
  /** Recess of the pane behind the skin, m. Thick panes sit deep. */
  readonly recess: number;
}

/** A door in the side. `kind` `entrance` has steps and rails; `service`, `loading` and `sliding` do not. */
export interface Door {
  readonly side: Side;
  readonly kind: 'entrance' | 'service' | 'loading' | 'sliding';
  /** Centre from the head end, m. */
  readonly at: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Something fixed to the outside of a body. `part` names a kind of `src/kit/exterior`; the numbers are metres in the
 * car's own space and each kind says which it needs.
 */
export interface ExteriorPart {
  readonly part: string;
  /** Centre along the car, from the head end. */
  readonly at: number;
  readonly side?: Side;
  readonly length?: number;
  readonly width?: number;
  readonly diameter?: number;
  /** Lower and upper edge over rail top. */
  readonly from?: number;
  readonly to?: number;
  /** Across. */
  readonly z?: number;
  readonly count?: number;
  readonly pitch?: number;
  readonly text?: string;
  /** Links the part to an item of the car (an id in its amenities). */
  readonly item?: string;
}

/** What kind of vehicle a car is, outside. Every x is measured from the head end for `length`, and scales with the car's. */
export interface VehicleType {
  readonly name: string;
  /** Nominal length over couplers that the x figures are given for, m. */
  readonly length: number;
  /** Cross-section: a key of the kit's sections, `kim` or `rzd`. */
  readonly section: string;
  readonly body: {
    /** Length of the body without couplers and gangways, m; it stands in the middle of `length`. */
    readonly length: number;
    readonly width: number;
    readonly height: number;
    /** Floor and solebar (lower body edge) over rail top. */
    readonly floor: number;
    readonly sill: number;
  };
  readonly bogies: { readonly kind: string; readonly centres: number };
  readonly coupler: string;
  readonly gangway: {
    readonly kind: string;
    readonly head: boolean;
    readonly tail: boolean;
  };
  /** Corrugated lower side. */
  readonly ribs: boolean;
  readonly doors: readonly Door[];
  readonly windows: readonly WindowRow[];
  readonly exterior: readonly ExteriorPart[];
  /** Where these figures come from, for the reader. */
  readonly basis: string;
}

export interface Room {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Along the car, m. */
  readonly length: number;
  readonly evidence: Evidence;
}

/** Something a visitor can point at: it is the item `<train>/<n>/<id>`. */
export interface Amenity {
  readonly id: string;
  readonly name: string;
  /** Facts that it stands on; empty exactly when `evidence` is `unreported`. */
  readonly facts: readonly string[];
  readonly evidence: Evidence;
  /** Room that it stands in; null when it is outside the body or belongs to the whole car. */
  readonly room: string | null;
  /** What it counts as where trains are compared, the same word in all trains: `gym`, `dining`…; null: no comfort. */
  readonly comfort: string | null;
}

/** What is said of a car's protection, as fact ids; an empty list means that nothing is reported. */
export interface Armour {
  readonly walls: readonly string[];
  readonly floor: readonly string[];
  readonly windows: readonly string[];
}

/** Why a car could not be read: it is drawn plain and grey, with this text. */
export interface Fault {
  readonly message: string;
}

export interface Car {
  /** 1 at the head. */
  readonly n: number;
  readonly name: string;
  readonly purpose: string;
  /** Purpose in one word, the same in all trains: `office`, `dining`, `communications`… */
  readonly kind: string;
  /** How the car itself is known, and how its place in the train is. */
  readonly evidence: Evidence;
  readonly place: Evidence;
  /** Over couplers, m. */
  readonly length: Figure;
  /** Its vehicle type with the car's own changes already applied. */
  readonly vehicle: VehicleType;
  /** Key of the type in the file, for grouping. */
  readonly type: string;
  readonly armour: Armour;
  readonly communications: readonly string[];
  readonly rooms: readonly Room[];
  readonly amenities: readonly Amenity[];
  /** Facts about the car as a whole. */
  readonly facts: readonly string[];
  /** Conflict labels that bear on this car, and what we drew: shown side by side in the panel. */
  readonly disputes: readonly {
    readonly conflict: string;
    readonly drawn: string;
  }[];
  /** Car id `<train>/<n>` of the same purpose in the other train. */
  readonly counterpart: string | null;
  readonly fault: Fault | null;
}

export interface Locomotive {
  /** Kind in `src/kit/locomotives`: `tep70bs`, `df11z`. */
  readonly type: string;
  readonly name: string;
  readonly end: 'head' | 'tail';
  /** Cab towards the tail. */
  readonly turned: boolean;
  readonly length: Figure;
  readonly evidence: Evidence;
  readonly facts: readonly string[];
}

export interface Train {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly summary: string;
  /** False for the two (and the ordinary) trains that we ship; true for a file of the visitor's. */
  readonly visitor: boolean;
  /** Which subject of facts.json speaks of this train; null if none does. */
  readonly subject: 'moving-fortress' | 'ghost-train' | null;
  readonly gauge: Figure;
  readonly livery: Livery;
  readonly locomotives: readonly Locomotive[];
  readonly cars: readonly Car[];
  /** Claims about the whole train, by fact id. */
  readonly facts: readonly string[];
  /** A denial that must stand before leaked content; fact id. */
  readonly denial: string | null;
}
