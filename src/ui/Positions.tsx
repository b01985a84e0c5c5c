import type { ReactNode } from 'react';
import type { Fact, FactBase } from '../model/fact.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { SourceLine } from './SourceLine.tsx';
import { sourcesOf } from './sourcesOf.ts';

interface Props {
  readonly facts: readonly Fact[];
  readonly factBase: FactBase;
}

/** The positions in a disagreement side by side, equal in size, in order of the date of their first source; undated ones last. */
export function Positions({ facts, factBase }: Props): ReactNode {
  const ordered = facts
    .map((fact) => ({ fact, sources: sourcesOf([fact], factBase) }))
    .map((position) => ({
      ...position,
      first: position.sources.map(({ date }) => date ?? '9999').sort()[0] ?? '9999',
    }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return (
    <ul className="positions">
      {ordered.map(({ fact, sources }) => (
        <li key={fact.id} data-fact={fact.id}>
          <p className="claim-text">
            <EvidenceMark level={fact.evidence} />
            {fact.claim}
          </p>
          <SourceLine lead="" sources={sources} />
        </li>
      ))}
    </ul>
  );
}
