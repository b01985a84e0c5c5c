import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import { store, useStore } from '../store/store.ts';
import { CarList } from './CarList.tsx';
import { EvidenceLegend } from './EvidenceLegend.tsx';
import { StageElevations } from './StageElevations.tsx';

/** The stage without 3D: title, what is missing, drawings, and every car as a link. */
export function NoScene({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const stopped = useStore((s) => s.progress.stopped);
  return (
    <div className="page no-scene">
      <div className="page-inner">
        <h1>{t('site.name')}</h1>
        <p className="standfirst">{t('site.standfirst')}</p>
        <p className="quiet no-scene-words" role="status">
          {t(stopped ? 'failed.stopped' : 'failed.words')}{' '}
          <button type="button" className="text-button" onClick={tryAgain}>
            {t('failed.again')}
          </button>
        </p>
      </div>
      <StageElevations plans={plans} whole />
      <div className="page-inner">
        <EvidenceLegend />
        <div className="car-lists">
          {plans.map((plan) => (
            <CarList key={plan.train.id} plan={plan} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The picture is begun anew, where one is; what could not be fetched comes only with the page. */
function tryAgain(): void {
  const { stale, setProgress } = store.getState();
  if (stale) location.reload();
  else setProgress({ phase: 'scene', done: 0.3 });
}
