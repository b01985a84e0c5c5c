import type { ReactNode } from 'react';
import { useContext } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { FactBase } from '../model/fact.ts';
import { conflictTitle } from './conflictTitle.ts';
import { Positions } from './Positions.tsx';
import { PageContext } from './pageContext.ts';

interface Props {
  /** Label of the disagreement. */
  readonly conflict: string;
  /** What we drew, in words. */
  readonly drawn: string;
  readonly factBase: FactBase;
  /** It bears on every car of the train: the pre-rendered page, which shows all cars, gives the positions once, further down. */
  readonly elsewhere?: boolean;
}

/** One disagreement that bears on a car: what it is about, the positions, what we drew. */
export function Dispute({ conflict, drawn, factBase, elsewhere = false }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  return (
    <div className="dispute">
      <h4>{conflictTitle(conflict)}</h4>
      {navigate || !elsewhere ? (
        <Positions facts={factBase.conflicts.get(conflict) ?? []} factBase={factBase} />
      ) : (
        <p>
          <a href={`#conflict-${conflict}`}>{tPanel('panel.positions')}</a>
        </p>
      )}
      <p className="drawn">{tPanel('panel.drawn', { text: drawn })}</p>
    </div>
  );
}
