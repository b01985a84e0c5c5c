import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { memo } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import { useStore } from '../store/store.ts';
import { carsWords } from './carsWords.ts';
import { liveryVars } from './liveryVars.ts';
import { VehicleMark } from './VehicleMark.tsx';

/** What happens in a row; cars by id. */
export interface StripEvents {
  open(id: string): void;
  /** Twice clicked: into the car. */
  walk(id: string): void;
  /** The pointer or the cursor came to a car, or left (null). */
  point(id: string | null): void;
  key(event: KeyboardEvent<HTMLElement>, plan: TrainPlan, cursor: string): void;
}

interface Props {
  readonly plan: TrainPlan;
  /** Id of the open car, if it is in this row. */
  readonly selected: string | null;
  /** Id of the car that keys act on. */
  readonly cursor: string;
  /** Ids of cars that stay bright while the others fade. */
  readonly lit: readonly string[] | null;
  readonly events: StripEvents;
}

/** One train as a listbox of cars, drawn to scale; locomotives are drawn and cannot be chosen. */
export const StripRow = memo(function StripRow({
  plan,
  selected,
  cursor,
  lit,
  events,
}: Props): ReactNode {
  const { train } = plan;
  const count = plan.cars.length;
  const marks = useStore((s) => s.marks);
  return (
    <div className="strip-row" style={liveryVars(train)}>
      <p className="strip-name">
        <b>{train.shortName}</b> <span>{carsWords(count)}</span>
      </p>
      <div
        className="strip-list"
        role="listbox"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={t('strip.list', { train: train.shortName, count })}
        aria-activedescendant={optionId(cursor)}
        data-strip-list={train.id}
        onKeyDown={(event) => events.key(event, plan, cursor)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && events.point(cursor)}
        onBlur={() => events.point(null)}
      >
        {plan.vehicles.map((vehicle) =>
          vehicle.kind === 'car' ? (
            // The list has the keys; an option is only clicked.
            // biome-ignore lint/a11y/useFocusableInteractive: the cursor is the list's active descendant
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's
            <div
              key={vehicle.id}
              id={optionId(vehicle.id)}
              className="strip-car"
              role="option"
              aria-selected={vehicle.id === selected}
              aria-label={t('strip.option', {
                n: vehicle.car.n,
                count,
                name: vehicle.car.name,
                evidence: t(`evidence.${vehicle.car.evidence}`),
              })}
              data-cursor={vehicle.id === cursor}
              data-strip-car={vehicle.id}
              data-lit={lit?.includes(vehicle.id)}
              data-mark={marks?.get(vehicle.id)?.body}
              onClick={() => events.open(vehicle.id)}
              onDoubleClick={() => events.walk(vehicle.id)}
              onPointerEnter={(event: PointerEvent) =>
                event.pointerType !== 'touch' && events.point(vehicle.id)
              }
              onPointerLeave={() => events.point(null)}
            >
              <VehicleMark vehicle={vehicle} train={train} />
            </div>
          ) : (
            <div key={vehicle.id} className="strip-loco" role="presentation">
              <VehicleMark vehicle={vehicle} train={train} />
            </div>
          ),
        )}
      </div>
    </div>
  );
});

function optionId(carId: string): string {
  return `option-${carId}`;
}
