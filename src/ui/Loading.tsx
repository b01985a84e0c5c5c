import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import type { Progress } from '../store/state.ts';
import { StageElevations } from './StageElevations.tsx';

interface Props {
  readonly progress: Progress;
  readonly plans: readonly TrainPlan[];
}

/** While the 3D picture is prepared: drawings in its place, a thin bar, its words where the tools will be. */
export function Loading({ progress, plans }: Props): ReactNode {
  const percent = Math.round(100 * Math.min(1, Math.max(0, progress.done)));
  return (
    <div className="loading">
      <StageElevations plans={plans} />
      <div
        className="progress"
        role="progressbar"
        aria-label={t('loading.plain')}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div style={{ transform: `scaleX(${percent / 100})` }} />
      </div>
      <p className="loading-words" aria-hidden="true">
        {t('loading.words', { percent })}
      </p>
    </div>
  );
}
