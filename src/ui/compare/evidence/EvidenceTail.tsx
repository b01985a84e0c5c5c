import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import { evidenceLevels } from '../../../model/evidence.ts';
import { EvidenceWord } from '../../EvidenceWord.tsx';
import type { PartProps } from '../part.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import '../../overlays/overlays.css';
import '../armour/armour.css';
import './evidence.css';

/** How much of each train is known in which way, and what the words mean. */
export function EvidenceTail({ plans }: PartProps): ReactNode {
  return (
    <>
      <div className="tables">
        {plans.map(({ train }) => (
          <EvidenceTable key={train.id} train={train} />
        ))}
      </div>
      <dl className="meanings">
        {evidenceLevels.map((level) => (
          <div key={level}>
            <dt>
              <EvidenceWord level={level} />
            </dt>
            <dd>{t(`evidence.${level}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
