import { evidence } from './evidence.ts';
import { figure } from './figure.ts';
import { formats } from './formats.ts';
import { id } from './id.ts';
import { idList } from './idList.ts';
import { metres } from './metres.ts';
import { text } from './text.ts';
import { doors, exterior, vehicleChanges, windows } from './vehicle.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

/** Over couplers, m: from a four-wheeled van to the longest coach with room to spare. */
export const carLength = figure(8, 40);

const room = z.strictObject({
  id: maybe(id),
  kind: id,
  name: maybe(text(120)),
  length: metres(0.3, 40),
  evidence: maybe(evidence),
});

const amenity = z.strictObject({
  id: maybe(id),
  name: text(120),
  comfort: maybe(id),
  facts: maybe(idList),
  evidence: maybe(evidence),
  room: maybe(z.nullable(id)),
});

export const car = z.strictObject({
  name: text(120),
  length: carLength,
  type: maybe(id),
  kind: maybe(id),
  purpose: maybe(text(600)),
  evidence: maybe(evidence),
  place: maybe(evidence),
  facts: maybe(idList),
  windows: maybe(windows),
  doors: maybe(doors),
  exterior: maybe(exterior),
  vehicle: maybe(vehicleChanges),
  armour: maybe(
    z.strictObject({
      walls: maybe(idList),
      floor: maybe(idList),
      windows: maybe(idList),
    }),
  ),
  communications: maybe(idList),
  disputes: maybe(
    z.array(z.strictObject({ conflict: id, drawn: text(400) })).check(z.maxLength(20)),
  ),
  counterpart: maybe(z.nullable(z.string().check(z.regex(formats.car.pattern)))),
  rooms: maybe(z.array(room).check(z.maxLength(60))),
  amenities: maybe(z.array(amenity).check(z.maxLength(200))),
});

export type RawCar = z.output<typeof car>;
