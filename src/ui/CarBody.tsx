import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { tPanel } from '../i18n/tPanel.ts';
import type { FactBase } from '../model/fact.ts';
import type { Car } from '../model/train.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { CarActions } from './CarActions.tsx';
import { EvidenceWord } from './EvidenceWord.tsx';
import { findCar } from './findCar.ts';
import { panelSections } from './panels/index.ts';

interface Props {
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  /** Null until the claims have come: the rest is shown already. */
  readonly factBase: FactBase | null;
  readonly item: string | null;
  /** Leaves out the sections that say the same of every car of a train. */
  readonly oneOfMany?: boolean;
}

/** Everything about a car under its name: purpose, evidence, then the sections. A faulty car has its message alone. */
export function CarBody({
  carPlan,
  plan,
  plans,
  factBase,
  item,
  oneOfMany = false,
}: Props): ReactNode {
  const { car } = carPlan;
  if (car.fault) return <Faulty message={car.fault.message} />;
  const other = car.counterpart === null || oneOfMany ? null : findCar(car.counterpart, plans);
  return (
    <>
      <Purpose car={car} />
      <p className="car-evidence">
        <EvidenceWord
          level={car.evidence}
          words={tPanel('panel.carEvidence', {
            word: t(`evidence.${car.evidence}`),
          })}
        />
        {car.evidence !== 'unreported' && (
          <EvidenceWord
            level={car.place}
            words={tPanel('panel.placeEvidence', {
              word: t(`evidence.${car.place}`),
            })}
          />
        )}
      </p>
      {plan.train.visitor && <p className="quiet">{tPanel('panel.visitor')}</p>}
      <CarActions carPlan={carPlan} plan={plan} other={other} />
      {factBase === null ? (
        <p className="quiet">{tPanel('panel.loading')}</p>
      ) : (
        panelSections.map(({ id, Section, wholeTrain }) =>
          oneOfMany && wholeTrain ? null : (
            <Section
              key={id}
              carPlan={carPlan}
              plan={plan}
              plans={plans}
              factBase={factBase}
              item={item}
            />
          ),
        )
      )}
    </>
  );
}

/** An unreported car says first that nobody has reported what it holds; what we drew comes after. */
function Purpose({ car }: { readonly car: Car }): ReactNode {
  if (car.evidence !== 'unreported') return <p className="car-purpose">{car.purpose}</p>;
  const said = car.purpose.startsWith(tPanel('panel.nothing').replace('.', ''));
  return (
    <>
      <p className="car-purpose">{said ? car.purpose : tPanel('panel.nothing')}</p>
      {!said && car.purpose !== '' && <p className="quiet">{car.purpose}</p>}
    </>
  );
}

function Faulty({ message }: { readonly message: string }): ReactNode {
  return (
    <section className="fault">
      <h3>{tPanel('panel.fault')}</h3>
      <p className="fault-message">{message}</p>
      <p className="quiet">{tPanel('panel.faultRest')}</p>
    </section>
  );
}
