import type { Fact, FactBase } from '../model/fact.ts';

/** Facts by id, each once; ids that the fact base does not have are left out. */
export function factsOf(ids: readonly string[], factBase: FactBase): readonly Fact[] {
  return [...new Set(ids)].flatMap((id) => factBase.facts.get(id) ?? []);
}
