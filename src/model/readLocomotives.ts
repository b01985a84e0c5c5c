import { checkName } from './checkName.ts';
import { locomotiveLengths, plainLocomotiveLength } from './defaults.ts';
import { describeValue } from './describeValue.ts';
import { evidenceOf } from './evidenceOf.ts';
import { type FactIds, resolveFacts } from './factIds.ts';
import { addIssue, type IssueList } from './issueList.ts';
import { readFigure } from './readFigure.ts';
import { readWith } from './readWith.ts';
import { locomotive as schema } from './schema/locomotive.ts';
import type { Locomotive } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

const most = 12;

/** Locomotives from the head to the tail; a faulty one is left out. At the tail they face backwards unless told otherwise. */
export function readLocomotives(
  list: IssueList,
  raw: unknown,
  facts: FactIds,
  options: TrainOptions,
): Locomotive[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    addIssue(list, ['locomotives'], 'wrong-type', describeValue(raw), 'a list');
    return [];
  }
  const entries: readonly unknown[] = raw;
  if (entries.length > most)
    addIssue(list, ['locomotives'], 'too-large', describeValue(raw), `at most ${most} of them`);
  return entries
    .slice(0, most)
    .map((entry, index) => readLocomotive(list, index, entry, facts, options))
    .filter((locomotive) => locomotive !== null);
}

function readLocomotive(
  list: IssueList,
  index: number,
  entry: unknown,
  facts: FactIds,
  options: TrainOptions,
): Locomotive | null {
  const path = ['locomotives', index];
  const count = list.issues.length;
  const raw = readWith(list, path, schema, entry);
  if (raw === null) return null;
  checkName(list, [...path, 'type'], raw.type, options.locomotiveKinds);
  const length = readFigure(
    raw.length ?? locomotiveLengths[raw.type] ?? plainLocomotiveLength,
    'A standard locomotive of its type',
  );
  const ids = (key: string, value: readonly string[] | undefined) =>
    resolveFacts(list, [...path, ...key.split('.')], value, facts);
  const locomotive: Locomotive = {
    type: raw.type,
    name: raw.name ?? raw.type.toUpperCase(),
    end: raw.end,
    turned: raw.turned ?? raw.end === 'tail',
    length: { ...length, facts: ids('length.facts', length.facts) },
    evidence: evidenceOf(list, path, raw),
    facts: ids('facts', raw.facts),
  };
  return list.issues.length === count ? locomotive : null;
}
