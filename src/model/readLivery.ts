import { checkName } from './checkName.ts';
import { plainLivery } from './defaults.ts';
import { type FactIds, resolveFacts } from './factIds.ts';
import type { IssueList } from './issueList.ts';
import { readWith } from './readWith.ts';
import { livery as schema } from './schema/livery.ts';
import type { Livery } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

/** The file's colours over the plain ones; its bands instead of theirs. A faulty livery is the plain one. */
export function readLivery(
  list: IssueList,
  entry: unknown,
  facts: FactIds,
  options: TrainOptions,
): Livery {
  if (entry === undefined) return plainLivery;
  const count = list.issues.length;
  const raw = readWith(list, ['livery'], schema, entry);
  if (raw === null) return plainLivery;
  const colours: Livery['colours'] = { ...plainLivery.colours, ...raw.colours };
  if (options.roles !== undefined)
    for (const role of Object.keys(raw.colours ?? {}))
      checkName(list, ['livery', 'colours', role], role, options.roles);
  for (const [index, band] of (raw.bands ?? []).entries())
    checkName(list, ['livery', 'bands', index, 'role'], band.role, Object.keys(colours));
  const livery: Livery = {
    colours,
    bands: raw.bands ?? plainLivery.bands,
    names: raw.names ?? (raw.colours === undefined ? plainLivery.names : {}),
    facts: resolveFacts(list, ['livery', 'facts'], raw.facts, facts),
  };
  return list.issues.length === count ? livery : plainLivery;
}
