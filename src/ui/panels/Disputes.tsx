import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { Dispute } from '../Dispute.tsx';
import { isArmourConflict } from '../isArmourConflict.ts';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** Disagreements that bear on this car: positions side by side, then what we drew. Those on armour stand in the section on armour. */
export function Disputes({ carPlan, factBase }: SectionProps): ReactNode {
  const disputes = carPlan.car.disputes.filter(
    ({ conflict }) => !isArmourConflict(conflict, factBase),
  );
  if (disputes.length === 0) return null;
  return (
    <SectionFrame title={tPanel('panel.disputes')}>
      {disputes.map((dispute) => (
        <Dispute key={dispute.conflict} {...dispute} factBase={factBase} />
      ))}
    </SectionFrame>
  );
}
