import type { ReactNode } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { FactBase } from '../model/fact.ts';
import type { Train } from '../model/train.ts';
import { SourceLine } from './SourceLine.tsx';
import { sourcesOf } from './sourcesOf.ts';

interface Props {
  readonly train: Train;
  readonly factBase: FactBase;
}

/** A train's denial, word for word. Over it, whose it is and what it denies: its own words lean on a question that is not there. */
export function DenialPlate({ train, factBase }: Props): ReactNode {
  const fact = train.denial === null ? undefined : factBase.facts.get(train.denial);
  if (!fact) return null;
  return (
    <div className="denial" role="note" data-fact={fact.id}>
      <p className="denial-of">
        <b>{train.shortName}</b>
        {fact.note && `: ${fact.note}`}
      </p>
      <p className="claim-text">{fact.claim}</p>
      <SourceLine lead={tPanel('panel.denial')} sources={sourcesOf([fact], factBase)} />
    </div>
  );
}
