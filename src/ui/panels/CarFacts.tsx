import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { Claim } from '../Claim.tsx';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { factsOf } from '../factsOf.ts';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** Claims about the car as a whole that none of its items has said already, and what of it is our assumption. For an unreported car: what the drawing rests on. */
export function CarFacts({ carPlan, factBase }: SectionProps): ReactNode {
  const { car } = carPlan;
  const said = new Set(car.amenities.flatMap((amenity) => amenity.facts));
  const facts = factsOf(car.facts, factBase).filter(({ id }) => !said.has(id));
  const unreported = car.evidence === 'unreported';
  const ours = car.place !== 'reported';
  if (facts.length === 0 && !ours) return null;
  return (
    <SectionFrame title={unreported ? tPanel('panel.rests') : tPanel('panel.car')}>
      <ul className="claims">
        {facts.map((fact) => (
          <Claim key={fact.id} fact={fact} factBase={factBase} />
        ))}
        {ours && (
          <li className="claim">
            <EvidenceMark level="assumed" />
            <p className="claim-text">
              {unreported
                ? tPanel('panel.oursUnreported', { n: car.n })
                : tPanel('panel.ours', { n: car.n })}
            </p>
          </li>
        )}
      </ul>
    </SectionFrame>
  );
}
