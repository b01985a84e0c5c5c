import type { ReactNode } from 'react';
import { useContext } from 'react';
import { t } from '../../../i18n/t.ts';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import { PageContext } from '../../pageContext.ts';
import { SourceLine } from '../../SourceLine.tsx';
import { StateLink } from '../../StateLink.tsx';
import { sourcesOf } from '../../sourcesOf.ts';
import { differences } from './differences.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
  readonly Title: 'h2' | 'h3';
}

/** The four sentences, each with what must be said beside it, who says it, and the way to the part that shows it. */
export function DifferenceList({ plans, factBase, Title }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  return (
    <ul className="differs">
      {differences(plans, factBase).map(({ id, heading, sentence, note, facts, step }) => (
        <li key={id} data-difference={id}>
          <Title>
            {navigate ? (
              <StateLink
                to={{ view: 'compare', step }}
                label={tCompare('differs.more', { heading })}
              >
                {heading}
              </StateLink>
            ) : (
              heading
            )}
          </Title>
          <p className="differs-sentence">{sentence}</p>
          <p className="differs-note">
            <EvidenceMark level={note.evidence} />
            <span>
              <span className="sr-only">{t(`evidence.${note.evidence}.title`)}: </span>
              {note.words}
            </span>
          </p>
          <SourceLine lead="" sources={sourcesOf(facts, factBase)} />
        </li>
      ))}
    </ul>
  );
}
