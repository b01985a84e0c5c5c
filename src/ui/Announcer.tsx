import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import { findCar } from './findCar.ts';

interface Props {
  /** Id of the car that was opened, with `/walk` when one came into it; or the empty string. */
  readonly announcement: string;
  readonly plans: ReadonlyMap<string, TrainPlan>;
}

/** Says a move once, politely, to screen readers. */
export function Announcer({ announcement, plans }: Props): ReactNode {
  const found = findCar(announcement, plans);
  const car = found?.carPlan.car;
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {found && car
        ? announcement.endsWith('/walk')
          ? t('announce.walk', { n: car.n, count: found.plan.cars.length, name: car.name })
          : t('announce.car', {
              train: found.plan.train.shortName,
              n: car.n,
              count: found.plan.cars.length,
              name: car.name,
              evidence: t(`evidence.${car.evidence}`),
            })
        : announcement}
    </p>
  );
}
