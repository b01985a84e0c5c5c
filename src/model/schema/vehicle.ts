import { exteriorPart } from './exteriorPart.ts';
import { id } from './id.ts';
import { kitName } from './kitName.ts';
import { metres } from './metres.ts';
import { door, windowRow } from './opening.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

/** What a car may change in its vehicle type. */
const figures = {
  name: maybe(text(120)),
  section: maybe(kitName),
  body: maybe(
    z.strictObject({
      length: maybe(metres(6, 40)),
      width: maybe(metres(2, 4)),
      height: maybe(metres(2.5, 5.5)),
      floor: maybe(metres(0.4, 2.5)),
      sill: maybe(metres(0.3, 2.5)),
    }),
  ),
  bogies: maybe(z.strictObject({ kind: maybe(kitName), centres: maybe(metres(2, 35)) })),
  coupler: maybe(kitName),
  gangway: maybe(
    z.strictObject({
      kind: maybe(kitName),
      head: maybe(z.boolean()),
      tail: maybe(z.boolean()),
    }),
  ),
  ribs: maybe(z.boolean()),
  basis: maybe(text(400)),
};

export const doors = z.array(door).check(z.maxLength(40));
export const windows = z.array(windowRow).check(z.maxLength(60));
export const exterior = z.array(exteriorPart).check(z.maxLength(120));

export const vehicleChanges = z.strictObject(figures);

/** A vehicle type: what it leaves out is taken from the type named in `like`, or from the plain coach. */
export const vehicleType = z.strictObject({
  like: maybe(id),
  length: maybe(metres(8, 40)),
  ...figures,
  doors: maybe(doors),
  windows: maybe(windows),
  exterior: maybe(exterior),
});

export type RawVehicleType = z.output<typeof vehicleType>;
export type RawVehicleChanges = z.output<typeof vehicleChanges>;
