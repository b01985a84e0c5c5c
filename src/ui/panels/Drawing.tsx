import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import { Claim } from '../Claim.tsx';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { Figure } from '../Figure.tsx';
import { factsOf } from '../factsOf.ts';
import { Length } from '../Length.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** Figures and order behind the drawing: length with its range and basis, kind of vehicle, rooms. */
export function Drawing({ carPlan, factBase }: SectionProps): ReactNode {
  const { car } = carPlan;
  const facts = factsOf(car.length.facts, factBase);
  return (
    <SectionFrame title={tPanel('panel.figures')}>
      <dl className="figures">
        <dt>{tPanel('panel.length')}</dt>
        <dd>
          <Figure name={`${carPlan.id}.length`} range={car.length} unit="m" decimals={3} />
          <span className="basis">{car.length.basis}</span>
        </dd>
        <dt>{tPanel('panel.type')}</dt>
        <dd>
          {car.vehicle.name}
          <span className="basis">{car.vehicle.basis}</span>
        </dd>
        {car.rooms.length > 0 && (
          <>
            <dt>{tPanel('panel.rooms')}</dt>
            <dd>
              <ol className="rooms">
                {car.rooms.map((room) => (
                  <li key={room.id}>
                    <EvidenceMark level={room.evidence} />
                    <span>
                      {room.name}
                      <span className="sr-only">, {t(`evidence.${room.evidence}`)}</span>
                    </span>
                    <span className="quiet">
                      <Length metres={room.length} />
                    </span>
                  </li>
                ))}
              </ol>
            </dd>
          </>
        )}
      </dl>
      {facts.length > 0 && (
        <ul className="claims">
          {facts.map((fact) => (
            <Claim key={fact.id} fact={fact} factBase={factBase} />
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}
