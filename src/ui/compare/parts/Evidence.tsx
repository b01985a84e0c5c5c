import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { EvidenceTable } from '../evidence/EvidenceTable.tsx';
import { EvidenceTail } from '../evidence/EvidenceTail.tsx';
import type { Part, PartProps } from '../part.ts';

export const Evidence: Part = {
  id: 'evidence',
  tab: tCompare('compare.evidence'),
  Head,
  Tail: EvidenceTail,
  Static,
};

function Head(): ReactNode {
  return (
    <>
      <h1 className="compare-title">{tCompare('compare.evidence-title')}</h1>
      <p className="compare-intro">{tOverlays('evidence.intro')}</p>
    </>
  );
}

function Static({ plans }: PartProps): ReactNode {
  return (
    <>
      <h3>{tCompare('compare.evidence-title')}</h3>
      {plans.map(({ train }) => (
        <EvidenceTable key={train.id} train={train} />
      ))}
    </>
  );
}
