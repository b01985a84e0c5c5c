import type { FactBase } from '../model/fact.ts';

/** Fetches the text of all facts and sources, and what reads it; the first frame waits for none of this. */
export async function loadFacts(): Promise<FactBase> {
  const [{ parseFacts }, facts, sources] = await Promise.all([
    import('../model/parseFacts.ts'),
    import('../../data/facts.json'),
    import('../../data/sources.json'),
  ]);
  const { base, issues } = parseFacts(facts.default, sources.default);
  if (!base) throw new Error(`The facts cannot be read: ${issues[0]?.path ?? ''}`);
  return base;
}
