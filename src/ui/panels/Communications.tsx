import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { Claim } from '../Claim.tsx';
import { factsOf } from '../factsOf.ts';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** Communications and equipment of the car; says so where nothing is reported. */
export function Communications({ carPlan, factBase }: SectionProps): ReactNode {
  const facts = factsOf(carPlan.car.communications, factBase);
  return (
    <SectionFrame title={tPanel('panel.communications')}>
      {facts.length === 0 ? (
        <p className="quiet">{tPanel('panel.silent')}</p>
      ) : (
        <ul className="claims">
          {facts.map((fact) => (
            <Claim key={fact.id} fact={fact} factBase={factBase} />
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}
