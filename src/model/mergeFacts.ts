import type { Fact, FactBase, Source } from './fact.ts';

/** A base with further facts and sources; an id that is already there keeps its first meaning. */
export function mergeFacts(
  base: FactBase,
  facts: readonly Fact[],
  sources: readonly Source[],
): FactBase {
  const factMap = new Map(base.facts);
  for (const fact of facts) if (!factMap.has(fact.id)) factMap.set(fact.id, fact);
  const sourceMap = new Map(base.sources);
  for (const source of sources) if (!sourceMap.has(source.id)) sourceMap.set(source.id, source);
  const conflicts = new Map<string, Fact[]>();
  for (const fact of factMap.values()) {
    if (fact.conflict === null) continue;
    const group = conflicts.get(fact.conflict);
    if (group === undefined) conflicts.set(fact.conflict, [fact]);
    else group.push(fact);
  }
  return { facts: factMap, sources: sourceMap, conflicts };
}
