import { car } from './car.ts';
import { figure } from './figure.ts';
import { id } from './id.ts';
import { livery } from './livery.ts';
import { locomotive } from './locomotive.ts';
import { text } from './text.ts';
import { vehicleType } from './vehicle.ts';
import { visitorFact } from './visitorFact.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

/** A train file as a whole. `parseTrain` reads it piece by piece, so that one bad car does not spoil the others. */
export const trainFile = z.strictObject({
  $schema: maybe(z.string()),
  id: maybe(id),
  name: text(120),
  shortName: maybe(text(40)),
  summary: maybe(text(1000)),
  subject: maybe(z.nullable(z.enum(['moving-fortress', 'ghost-train']))),
  gauge: maybe(figure(0.6, 2)),
  livery: maybe(livery),
  facts: maybe(z.array(z.union([id, visitorFact])).check(z.maxLength(1000))),
  denial: maybe(z.nullable(id)),
  locomotives: maybe(z.array(locomotive).check(z.maxLength(12))),
  types: maybe(z.record(id, vehicleType)),
  cars: z.array(car).check(z.minLength(1), z.maxLength(1000)),
});
