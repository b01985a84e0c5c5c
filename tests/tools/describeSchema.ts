import { schemaWords } from './schemaWords.ts';

type Json = { [key: string]: unknown };

/** Adds descriptions to an object's fields, and to those of the objects inside it; `choices` are the names that a field may have. */
export function describeSchema(
  schema: Json,
  path: string,
  choices: Readonly<Record<string, readonly string[] | undefined>> = {},
): void {
  for (const branch of branches(schema)) {
    if (!isObject(branch.properties)) continue;
    for (const [key, field] of Object.entries(branch.properties)) {
      if (!isObject(field)) continue;
      const place = `${path}.${key}`;
      const words = schemaWords[place] ?? schemaWords[`*.${key}`];
      if (words !== undefined) field.description = words;
      const valid = choices[place];
      if (valid !== undefined) field.enum = [...valid];
      describeSchema(field, place, choices);
    }
  }
}

/** The schema itself, what a union in it offers, and the entries of a list. */
function branches(schema: Json): readonly Json[] {
  const inner = [...(Array.isArray(schema.anyOf) ? schema.anyOf : []), schema.items];
  return [schema, ...inner.filter(isObject).flatMap(branches)];
}

/** Whether a part of a schema is one itself. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
