import type { ReactNode } from 'react';
import { useContext } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import type { FactBase } from '../../model/fact.ts';
import { Claim } from '../Claim.tsx';
import { factsOf } from '../factsOf.ts';
import { PageContext } from '../pageContext.ts';

interface Props {
  /** Facts by id. */
  readonly ids: readonly string[];
  readonly factBase: FactBase;
}

/** What a figure rests on, folded: every claim with its mark, its sources and the note on it. */
export function ClaimsFold({ ids, factBase }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const facts = factsOf(ids, factBase);
  if (facts.length === 0) return null;
  const words =
    facts.length === 1 ? tPanel('panel.claim') : tPanel('panel.claims', { count: facts.length });
  // Before scripts the claims stand further down the page, each once.
  if (!navigate) return null;
  return (
    <details className="compare-fold">
      <summary>{words}</summary>
      <ul>
        {facts.map((fact) => (
          <Claim key={fact.id} fact={fact} factBase={factBase} />
        ))}
      </ul>
    </details>
  );
}
