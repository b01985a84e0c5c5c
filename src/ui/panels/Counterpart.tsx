import type { ReactNode } from 'react';
import { useContext } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { Elevation } from '../Elevation.tsx';
import { EvidenceWord } from '../EvidenceWord.tsx';
import { findCar } from '../findCar.ts';
import { liveryVars } from '../liveryVars.ts';
import { PageContext } from '../pageContext.ts';
import { StateLink } from '../StateLink.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** The car of the same purpose in the other train, with both cars drawn at one scale. */
export function Counterpart({ carPlan, plan, plans }: SectionProps): ReactNode {
  // The page before scripts run has every car: it says the same in words alone.
  const { navigate } = useContext(PageContext);
  const { counterpart } = carPlan.car;
  const other = counterpart === null ? null : findCar(counterpart, plans);
  if (!other) return null;
  const place = tPanel('panel.place', {
    train: other.plan.train.shortName,
    n: other.carPlan.car.n,
    count: other.plan.cars.length,
  });
  return (
    <SectionFrame title={tPanel('panel.counterpart')}>
      <StateLink
        to={{
          view: 'car',
          train: other.plan.train.id,
          car: other.carPlan.car.n,
        }}
        className="counterpart"
      >
        <span className="counterpart-name">{other.carPlan.car.name}</span>
        <span className="quiet">{place}</span>
        <EvidenceWord level={other.carPlan.car.evidence} />
        {navigate && (
          <span className="counterpart-pair">
            <Elevation vehicle={carPlan} train={plan.train} detail="full" />
            <span style={liveryVars(other.plan.train)}>
              <Elevation vehicle={other.carPlan} train={other.plan.train} detail="full" />
            </span>
          </span>
        )}
      </StateLink>
    </SectionFrame>
  );
}
