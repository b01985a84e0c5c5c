import type { ReactNode } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { FactBase } from '../model/fact.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { CarBody } from './CarBody.tsx';
import { linkTo } from './linkTo.ts';
import { liveryVars } from './liveryVars.ts';

interface Props {
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  readonly factBase: FactBase;
}

/** A car as a section of the pre-rendered page; its id is the text of the car's own link. */
export function StaticCar({ carPlan, plan, plans, factBase }: Props): ReactNode {
  const { car } = carPlan;
  return (
    <article
      className="static-car"
      id={linkTo({ view: 'car', train: plan.train.id, car: car.n })}
      data-car={carPlan.id}
      style={liveryVars(plan.train)}
    >
      <p className="car-place">
        {tPanel('panel.place', {
          train: plan.train.shortName,
          n: car.n,
          count: plan.cars.length,
        })}
      </p>
      <h3 className="car-name">{car.name}</h3>
      <CarBody
        carPlan={carPlan}
        plan={plan}
        plans={plans}
        factBase={factBase}
        item={null}
        oneOfMany
      />
    </article>
  );
}
