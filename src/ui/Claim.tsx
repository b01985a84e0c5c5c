import type { ReactNode } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { Fact, FactBase } from '../model/fact.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { SourceLine } from './SourceLine.tsx';
import { sourcesOf } from './sourcesOf.ts';

/** Source of assumptions that no publication gives. */
const editor = 'editor';

interface Props {
  readonly fact: Fact;
  readonly factBase: FactBase;
  /** Marks claims of the Newsweek article. */
  readonly showOrigin?: boolean;
  /** The mark stands elsewhere already. */
  readonly plain?: boolean;
}

/** One claim: its mark, its text as the data have it, who says so and when, and the note on it. */
export function Claim({ fact, factBase, showOrigin = false, plain = false }: Props): ReactNode {
  return (
    <li className={plain ? 'claim claim-plain' : 'claim'} data-fact={fact.id}>
      {!plain && <EvidenceMark level={fact.evidence} />}
      <div>
        <p className="claim-text">{fact.claim}</p>
        <SourceLine lead={leadOf(fact)} sources={sourcesOf([fact], factBase)} />
        {fact.note && <p className="claim-note">{fact.note}</p>}
        {showOrigin && fact.origin === 'seed' && (
          <p className="claim-note">{tPanel('fact.seed')}</p>
        )}
      </div>
    </li>
  );
}

function leadOf(fact: Fact): string {
  if (fact.origin === 'visitor') return tPanel('source.visitor');
  if (fact.evidence === 'disputed') return tPanel('source.disputed');
  if (fact.evidence !== 'assumed') return tPanel('source.reported');
  return fact.sources.every((id) => id === editor)
    ? tPanel('source.assumed')
    : tPanel('source.standard');
}
