import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { StateLink } from './StateLink.tsx';

/** The cars of a train as links, head to tail; a legend stands above the lists. */
export function CarList({ plan }: { readonly plan: TrainPlan }): ReactNode {
  return (
    <section className="car-list">
      <h2>{t('list.heading', { train: plan.train.shortName })}</h2>
      <ol>
        {plan.cars.map(({ id, car }) => (
          <li key={id}>
            <span className="car-list-number" aria-hidden="true">
              {car.n}
            </span>
            <EvidenceMark level={car.evidence} />
            <StateLink to={{ view: 'car', train: plan.train.id, car: car.n }}>
              {car.name}
              <span className="sr-only">, {t(`evidence.${car.evidence}`)}</span>
            </StateLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
