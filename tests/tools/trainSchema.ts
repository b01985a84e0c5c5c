import { car } from '../../src/model/schema/car.ts';
import { evidence } from '../../src/model/schema/evidence.ts';
import { exteriorPart } from '../../src/model/schema/exteriorPart.ts';
import { livery } from '../../src/model/schema/livery.ts';
import { locomotive } from '../../src/model/schema/locomotive.ts';
import { door, side, windowRow } from '../../src/model/schema/opening.ts';
import { trainFile } from '../../src/model/schema/train.ts';
import { vehicleChanges, vehicleType } from '../../src/model/schema/vehicle.ts';
import { visitorFact } from '../../src/model/schema/visitorFact.ts';
import { z } from '../../src/model/schema/zod.ts';
import type { TrainOptions } from '../../src/model/trainOptions.ts';
import { kitNames } from '../../src/store/kitNames.ts';
import { describeSchema, isObject } from './describeSchema.ts';
import { schemaWords } from './schemaWords.ts';

/** Parts of the schema that get a name of their own in `$defs`. */
const named = {
  Car: car,
  VehicleType: vehicleType,
  VehicleChanges: vehicleChanges,
  WindowRow: windowRow,
  Door: door,
  ExteriorPart: exteriorPart,
  Locomotive: locomotive,
  Livery: livery,
  Claim: visitorFact,
  Side: side,
  Evidence: evidence,
};

const names: TrainOptions = kitNames;

/** Names that the kit knows, by definition and field: an editor offers them. */
const choices: Readonly<Record<string, readonly string[] | undefined>> = {
  'ExteriorPart.part': names.exteriorKinds,
  'Locomotive.type': names.locomotiveKinds,
  'VehicleType.section': names.sections,
  'VehicleType.coupler': names.couplers,
  'VehicleType.bogies.kind': names.bogieKinds,
  'VehicleType.gangway.kind': names.gangways,
  'VehicleChanges.section': names.sections,
  'VehicleChanges.coupler': names.couplers,
  'VehicleChanges.bogies.kind': names.bogieKinds,
  'VehicleChanges.gangway.kind': names.gangways,
};

/** JSON Schema of a train file, as text of `data/train.schema.json`: what zod checks, with words for people. */
export function trainSchema(): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { $defs, ...root } = z.toJSONSchema(trainFile, {
    io: 'input',
    metadata: registry,
  });
  const defs = isObject($defs) ? $defs : {};
  for (const [name, def] of Object.entries(defs))
    if (isObject(def)) describeSchema(def, name, choices);
  describeSchema(root, 'Train', choices);
  const file = {
    ...root,
    title: 'A train',
    description: schemaWords.Train,
    $defs: defs,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
