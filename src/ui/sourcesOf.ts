import type { Fact, FactBase, Source } from '../model/fact.ts';

/** Sources of some facts, each once, in the order in which the facts name them. */
export function sourcesOf(facts: readonly Fact[], factBase: FactBase): readonly Source[] {
  const ids = new Set(facts.flatMap((fact) => fact.sources));
  return [...ids].flatMap((id) => factBase.sources.get(id) ?? []);
}
