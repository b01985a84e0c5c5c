import type { ReactNode } from 'react';
import { memo, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { FactBase } from '../model/fact.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { CarBody } from './CarBody.tsx';
import type { CarControls } from './CarHead.tsx';
import { CarHead } from './CarHead.tsx';
import { focusPicture } from './focusPicture.ts';
import { liveryVars } from './liveryVars.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Sheet } from './Sheet.tsx';

/** Scrolled further than this the name grows small, less far than half of it it grows large again. */
const shrinkAt = 40;

interface Props {
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  readonly factBase: FactBase | null;
  readonly item: string | null;
  readonly controls: CarControls;
  /** A sheet at the bottom (phones) or a panel at the right. */
  readonly form: 'sheet' | 'side';
  /** Called when the part of the stage that it covers has changed. */
  readonly onCover: () => void;
}

/** The open car: head that stays, body that scrolls. Rendered anew only when the car or its claims change, not as the camera moves. */
export const CarPanel = memo(function CarPanel(props: Props): ReactNode {
  const { carPlan, plan, plans, factBase, item, controls, form, onCover } = props;
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(false);
  const { id } = carPlan;

  // Closed by key from within, it hands focus to the picture. Asked before it leaves the page, hence a layout effect.
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.closest('aside[data-car]')) focusPicture();
    },
    [],
  );

  // Another car is read from its top; a chosen item is brought into sight.
  useEffect(() => {
    if (id && body.current) body.current.scrollTop = 0;
  }, [id]);
  useEffect(() => {
    if (item) {
      const row = body.current?.querySelector(`[data-item="${CSS.escape(item)}"]`);
      row?.scrollIntoView({ block: 'nearest' });
    }
  }, [item]);

  const head = <CarHead carPlan={carPlan} plan={plan} titleId={titleId} controls={controls} />;
  const content = (
    <div
      className="car-body"
      ref={body}
      onScroll={(event) => {
        const top = event.currentTarget.scrollTop;
        setScrolled(scrolled ? top > shrinkAt / 2 : top > shrinkAt);
      }}
    >
      <PanelBoundary resetKey={id}>
        <CarBody carPlan={carPlan} plan={plan} plans={plans} factBase={factBase} item={item} />
      </PanelBoundary>
    </div>
  );
  const frame = {
    'data-car': id,
    'data-scrolled': scrolled,
    'aria-labelledby': titleId,
    style: liveryVars(plan.train),
  };
  return form === 'sheet' ? (
    <Sheet frame={frame} head={head} onSnap={onCover}>
      {content}
    </Sheet>
  ) : (
    <aside className="panel" data-covers="right" {...frame}>
      <div className="livery-rule" />
      <div className="car-head">{head}</div>
      {content}
    </aside>
  );
});
