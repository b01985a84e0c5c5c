import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import { carsWords } from './carsWords.ts';
import { liveryVars } from './liveryVars.ts';
import { StateLink } from './StateLink.tsx';
import { stripScale } from './stripScale.ts';
import { VehicleMark } from './VehicleMark.tsx';

/** The strip before any script runs: the same drawing, each car a link to its section. */
export function StaticStrip({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  return (
    <nav className="strip" aria-label={t('strip.name')} style={stripScale(plans)}>
      <div className="strip-scroll">
        {plans.map((plan) => (
          <div key={plan.train.id} className="strip-row" style={liveryVars(plan.train)}>
            <p className="strip-name">
              <b>{plan.train.shortName}</b> <span>{carsWords(plan.cars.length)}</span>
            </p>
            <div className="strip-list">
              {plan.vehicles.map((vehicle) =>
                vehicle.kind === 'car' ? (
                  <StateLink
                    key={vehicle.id}
                    to={{
                      view: 'car',
                      train: plan.train.id,
                      car: vehicle.car.n,
                    }}
                    className="strip-car"
                    label={t('strip.option', {
                      n: vehicle.car.n,
                      count: plan.cars.length,
                      name: vehicle.car.name,
                      evidence: t(`evidence.${vehicle.car.evidence}`),
                    })}
                  >
                    <VehicleMark vehicle={vehicle} train={plan.train} />
                  </StateLink>
                ) : (
                  <span key={vehicle.id} className="strip-loco" aria-hidden="true">
                    <VehicleMark vehicle={vehicle} train={plan.train} />
                  </span>
                ),
              )}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}
