import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import { tWalk } from '../../i18n/tWalk.ts';
import { store, useStore } from '../../store/store.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { evidenceOfItem } from '../evidenceOfItem.ts';
import { focusPicture } from '../focusPicture.ts';
import { useCloseRequest } from '../useCloseRequest.ts';
import { FloorPlan } from './FloorPlan.tsx';
import { useFloorPlan } from './useFloorPlan.ts';
import type { WalkPlace } from './useWalkPlace.ts';
import { You } from './You.tsx';

const close = () => store.getState().setPlanOpen(false);

/** The large plan of the car: click to go there, or choose a thing from the list; the ways into the next cars. */
export function PlanSheet({ place }: { readonly place: WalkPlace }): ReactNode {
  const { plan, carPlan, inside, room } = place;
  const { car, x: carX } = carPlan;
  const sheet = useRef<HTMLElement>(null);
  const item = useStore((s) => s.item);
  const goTo = useStore((s) => s.goTo);
  const showItem = useStore((s) => s.showItem);
  const stepCar = useStore((s) => s.stepCar);
  useCloseRequest(close);
  const drawn = useFloorPlan(inside);
  const evidenceOf = useMemo(() => evidenceOfItem(carPlan), [carPlan]);
  const neighbours = { head: car.n > 1, tail: car.n < plan.cars.length };

  // It takes focus as it opens, and hands it back to the picture.
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('h3')?.focus();
    return focusPicture;
  }, []);

  return (
    <section className="plan-sheet" aria-labelledby="plan-title" ref={sheet}>
      <div className="plan-sheet-head">
        <h3 id="plan-title" tabIndex={-1}>
          {tWalk('plan.of', { n: car.n })}
        </h3>
        <button
          type="button"
          className="icon-button"
          aria-label={tWalk('plan.close')}
          onClick={close}
        >
          <X size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      {drawn && (
        <FloorPlan
          plan={drawn}
          neighbours={neighbours}
          evidenceOf={evidenceOf}
          item={item}
          room={room}
          onGo={(x, z) => {
            goTo({ x: carX + x, z });
            close();
          }}
        >
          <You carX={carX} />
        </FloorPlan>
      )}
      <h4>{tWalk('plan.things')}</h4>
      {inside && inside.items.length === 0 && <p className="quiet">{tPanel('panel.nothing')}</p>}
      <ul className="plan-things">
        {inside?.items.map(({ id, room: at }) => {
          const amenity = car.amenities.find((one) => `${carPlan.id}/${one.id}` === id);
          if (!amenity) return null;
          return (
            <li key={id} data-item={id}>
              <EvidenceMark level={amenity.evidence} />
              <span className="plan-thing">
                {amenity.name}
                <span className="sr-only">, {t(`evidence.${amenity.evidence}`)}</span>
                <span className="quiet">{inside.rooms[at]?.name}</span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={tWalk('plan.show', { name: amenity.name })}
                onClick={() => {
                  showItem(id);
                  close();
                }}
              >
                {tWalk('plan.show-short')}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="actions">
        {neighbours.head && (
          <button type="button" className="button" onClick={() => stepCar(-1)}>
            {tWalk('walk.previous')}
          </button>
        )}
        {neighbours.tail && (
          <button type="button" className="button" onClick={() => stepCar(1)}>
            {tWalk('walk.next')}
          </button>
        )}
      </p>
    </section>
  );
}
