import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '../../src/model/issue.ts';
import { parseFacts } from '../../src/model/parseFacts.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import type { Train } from '../../src/model/train.ts';
import { kitNames } from '../../src/store/kitNames.ts';

const data = new URL('../../data/', import.meta.url);

/** Everything in `data/`, read from disk as strictly as it can be: facts, conflicts and counterparts must all resolve. */
export function shippedTrains(): {
  readonly trains: readonly Train[];
  readonly facts: number;
  readonly sources: number;
  readonly issues: readonly Issue[];
} {
  const broken: Issue[] = [];
  const { base, issues: factIssues } = parseFacts(
    json('facts.json', broken),
    json('sources.json', broken),
  );
  if (broken.length > 0) return { trains: [], facts: 0, sources: 0, issues: broken };

  const names = readdirSync(new URL('trains/', data)).filter((name) => name.endsWith('.json'));
  const read = (carIds?: ReadonlySet<string>) =>
    names.map((name) =>
      parseTrain(`data/trains/${name}`, text(`trains/${name}`), {
        ...kitNames,
        visitor: false,
        ...(base ? { factIds: new Set(base.facts.keys()) } : {}),
        ...(base ? { conflicts: new Set(base.conflicts.keys()) } : {}),
        ...(carIds ? { carIds } : {}),
      }),
    );
  // Counterparts are cars of other trains: all trains are read once to learn which cars there are.
  const carIds = new Set(
    read().flatMap(({ train }) => train?.cars.map(({ n }) => `${train.id}/${n}`) ?? []),
  );
  const parsed = read(carIds);
  return {
    trains: parsed.map(({ train }) => train).filter((train) => train !== null),
    facts: base?.facts.size ?? 0,
    sources: base?.sources.size ?? 0,
    issues: [...factIssues, ...parsed.flatMap(({ issues }) => issues)],
  };
}

function json(name: string, issues: Issue[]): unknown {
  try {
    return JSON.parse(text(name));
  } catch (error) {
    const found = String(error instanceof Error ? error.message : error).slice(0, 80);
    issues.push({
      file: name,
      path: '',
      code: 'not-json',
      found,
      expected: 'JSON',
      suggestion: null,
    });
    return null;
  }
}

function text(name: string): string {
  return readFileSync(new URL(name, data), 'utf8');
}
