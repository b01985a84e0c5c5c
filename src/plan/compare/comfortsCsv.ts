import type { FactBase } from '../../model/fact.ts';
import type { TrainPlan } from '../types.ts';
import type { ComfortItem, ComfortRow } from './comforts.ts';

/** Words that the table is written with; `none` stands where a train has nothing of a comfort. */
export interface ComfortsCsvWords {
  readonly comfort: (id: string) => string;
  readonly evidence: (level: ComfortItem['evidence']) => string;
  readonly none: string;
}

/** First line of the table. */
const head = ['comfort', 'train', 'item', 'car', 'car name', 'evidence', 'claims', 'sources', 'id'];

/**
 * The table of comforts with one line for each item, and one for each train that has none: what is shown, in the order shown.
 * `claims` and `sources` are joined by `; `; both are empty until the fact base has come.
 */
export function comfortsCsv(
  rows: readonly ComfortRow[],
  plans: readonly TrainPlan[],
  factBase: FactBase | null,
  words: ComfortsCsvWords,
): readonly (readonly string[])[] {
  const lines = rows.flatMap(({ comfort, cells }) =>
    plans.flatMap(({ train }, i) => {
      const start = [words.comfort(comfort), train.shortName];
      const cell = cells[i] ?? [];
      if (cell.length === 0) return [[...start, words.none, '', '', '', '', '', '']];
      return cell.map((item) => [
        ...start,
        item.name,
        String(item.n),
        item.carName,
        words.evidence(item.evidence),
        ...saidBy(item.facts, factBase),
        item.id,
      ]);
    }),
  );
  return [head, ...lines];
}

function saidBy(ids: readonly string[], factBase: FactBase | null): [string, string] {
  const facts = ids.flatMap((id) => factBase?.facts.get(id) ?? []);
  const sources = new Set(facts.flatMap((fact) => fact.sources));
  const publishers = [...sources].flatMap((id) => factBase?.sources.get(id)?.publisher ?? []);
  return [facts.map(({ claim }) => claim).join('; '), [...new Set(publishers)].join('; ')];
}
