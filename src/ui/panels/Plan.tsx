import type { ReactNode } from 'react';
import { lazy, Suspense, useContext, useRef } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { PageContext } from '../pageContext.ts';
import { useInside } from '../useInside.ts';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';
import { UnknownRooms } from './UnknownRooms.tsx';

// Fetched with the first plan that comes into sight.
const CarFloorPlan = lazy(() =>
  import('../walk/CarFloorPlan.tsx').then((module) => ({ default: module.CarFloorPlan })),
);

/** The car from above, furnished; its things are those of the list, with the same marks. Needs no picture. */
export function Plan({ carPlan, plan, item }: SectionProps): ReactNode {
  // The page before scripts run does without: its list of rooms says the same.
  const { navigate } = useContext(PageContext);
  const place = useRef<HTMLDivElement>(null);
  const inside = useInside(carPlan.id, place);
  if (!navigate) return null;
  return (
    <SectionFrame title={tPanel('panel.plan')}>
      <div className="panel-plan" ref={place} data-plan={carPlan.id}>
        {inside && (
          <Suspense>
            <CarFloorPlan inside={inside} carPlan={carPlan} plan={plan} item={item} />
          </Suspense>
        )}
      </div>
      {inside && <UnknownRooms rooms={inside.rooms} />}
      <p className="quiet">{tPanel('panel.plan-note')}</p>
    </SectionFrame>
  );
}
