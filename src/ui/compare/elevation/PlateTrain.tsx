import type { CSSProperties, ReactNode } from 'react';
import type { TrainPlan } from '../../../plan/types.ts';
import { carsWords } from '../../carsWords.ts';
import { Elevation } from '../../Elevation.tsx';
import { liveryVars } from '../../liveryVars.ts';
import type { PlateLayout, PlateRow } from './plateLayout.ts';

interface Props {
  readonly plan: TrainPlan;
  readonly row: PlateRow;
  readonly layout: PlateLayout;
  readonly places: ReadonlyMap<string, number>;
  /** The picture under the plate draws the trains. */
  readonly drawn: boolean;
}

/** From this scale on, px a metre, everything that a drawing has can be seen. */
const fullScale = 4;

/** One train of the plate: its name, its drawings unless the picture has them, and the numbers of its cars. */
export function PlateTrain({ plan, row, layout, places, drawn }: Props): ReactNode {
  const { train } = plan;
  const { left, scale, named, width } = layout;
  const x = (metres: number) => (metres - left) * scale;
  const shown = plan.vehicles.flatMap((vehicle) => {
    const place = places.get(vehicle.id);
    if (place === undefined || x(place) > width || x(place + vehicle.length) < 0) return [];
    return [{ vehicle, at: x(place), wide: vehicle.length * scale }];
  });
  return (
    <div className="plate-train" style={liveryVars(train)}>
      <p className="plate-name" style={{ top: row.name, left: layout.gutter }}>
        <b>{train.shortName}</b> {carsWords(plan.cars.length)}
      </p>
      {!drawn &&
        shown.map(({ vehicle, at }) => (
          <div key={vehicle.id} className="plate-car" style={place(at, row.rail)}>
            <Elevation
              vehicle={vehicle}
              train={train}
              detail={scale < fullScale ? 'strip' : 'full'}
            />
          </div>
        ))}
      {shown.map(
        ({ vehicle, at, wide }) =>
          vehicle.kind === 'car' && (
            <span
              key={vehicle.id}
              className={named ? 'plate-title' : 'plate-number'}
              style={{ ...place(at, row.rail), width: wide }}
              aria-hidden="true"
            >
              {named ? (
                <>
                  <b>{vehicle.car.n}</b> {vehicle.car.name}
                </>
              ) : (
                vehicle.car.n
              )}
            </span>
          ),
      )}
    </div>
  );
}

function place(x: number, rail: number): CSSProperties {
  return { left: x, top: rail };
}
