import type { z } from './zod.ts';

type Schema = z.core.$ZodType;

/** The value at a path; undefined where there is none. Only own properties count. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    const entry: unknown = Reflect.get(value, key);
    value = entry;
  }
  return value;
}

/** Names that the object at a path may have; empty if the schema has no object there. */
export function namesAt(schema: Schema, root: unknown, path: readonly PropertyKey[]): string[] {
  let here = open(schema, root);
  for (let depth = 0; depth < path.length && here !== null; depth++) {
    const inner = step(here, path[depth] ?? '');
    here = inner === null ? null : open(inner, valueAt(root, path.slice(0, depth + 1)));
  }
  const def = here === null ? null : definition(here);
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** Takes off what wraps a schema; of a union, the branch meant for such a value. */
function open(schema: Schema, value: unknown): Schema | null {
  const def = definition(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return open(def.innerType, value);
    case 'union':
      return (
        def.options
          .map((option) => open(option, value))
          .find((option) => (option?._zod.def.type === 'object') === (typeof value === 'object')) ??
        null
      );
    default:
      return schema;
  }
}

function step(schema: Schema, key: PropertyKey): Schema | null {
  const def = definition(schema);
  if (def.type === 'object') return def.shape[String(key)] ?? null;
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : null;
}

function definition(schema: Schema) {
  // `$ZodType` is the open base of the closed union `$ZodTypes`; zod offers no way from one to the other but this.
  return (schema as z.core.$ZodTypes)._zod.def;
}
