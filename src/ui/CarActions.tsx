import { ArrowLeftRight, Footprints, PanelTopOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { useStore } from '../store/store.ts';
import type { FoundCar } from './findCar.ts';
import { PageContext } from './pageContext.ts';
import { StateLink } from './StateLink.tsx';

interface Props {
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  /** The car of the same purpose in the other train. */
  readonly other: FoundCar | null;
}

/** What one can do with a car: walk through it, cut it open, see the other train's. The first two need the picture. */
export function CarActions({ carPlan, plan, other }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const scene = useStore((s) => s.progress.phase !== 'failed');
  const cut = useStore((s) => s.cut);
  const setCut = useStore((s) => s.setCut);
  const inScene = navigate !== null && scene;
  if (!inScene && !other) return null;
  const open = cut === carPlan.id || cut === 'all';
  return (
    <p className="actions">
      {inScene && (
        <>
          <StateLink
            to={{ view: 'walk', train: plan.train.id, car: carPlan.car.n, item: null }}
            className="button primary"
          >
            <Footprints size={20} strokeWidth={1.75} aria-hidden="true" />
            {tPanel('panel.walk')}
          </StateLink>
          <button
            type="button"
            className="button"
            data-on={open}
            onClick={() => setCut(open ? null : carPlan.id)}
          >
            <PanelTopOpen size={20} strokeWidth={1.75} aria-hidden="true" />
            {open ? tPanel('panel.uncut') : tPanel('panel.cut')}
          </button>
        </>
      )}
      {other && (
        <StateLink
          to={{ view: 'car', train: other.plan.train.id, car: other.carPlan.car.n }}
          className="button"
        >
          <ArrowLeftRight size={20} strokeWidth={1.75} aria-hidden="true" />
          {tPanel('panel.seeOther', {
            train: other.plan.train.shortName,
            name: other.carPlan.car.name,
          })}
        </StateLink>
      )}
    </p>
  );
}
