import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { TrainPlan, VehiclePlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { liveryVars } from '../../liveryVars.ts';
import { PlateVehicle } from './PlateVehicle.tsx';
import type { PlateLayout, PlateRow } from './plateLayout.ts';

interface Props {
  readonly plan: TrainPlan;
  readonly row: PlateRow;
  readonly layout: PlateLayout;
  readonly places: ReadonlyMap<string, number>;
  /** Cars beyond this number are marked, and counted beside the name: no other train has as many. Unlike a chosen car, in dashes. */
  readonly common: number;
  /** The 3D picture draws the trains. */
  readonly drawn: boolean;
  /** Ids of the overlays' patterns begin with it. */
  readonly patterns: string;
}

/** Px that the number of a car needs; narrower cars are numbered one in five. */
const numberWidth = 19;
/** Where a car's name begins, and a letter of it, px: a name that would be cut at the ruler's end is left out. */
const nameStart = 34;
const nameLetter = 7.5;
/** What of a car an overlay covers, m: from its ends, and over rail top. */
const bodyEnd = 0.4;
const bodyFoot = 1.1;
const bodyTop = 4.3;

/** One train of the plate: its name, its drawings unless the picture has them, the numbers or names of its cars. */
export function PlateTrain(props: Props): ReactNode {
  const { plan, row, layout, places, common, drawn, patterns } = props;
  const { train, cars } = plan;
  const marks = useStore((s) => s.marks);
  const { left, scale, upright, width, gutter } = layout;
  const inner = width - 2 * gutter;
  const x = (metres: number) => (metres - left) * scale - gutter;
  const shown = plan.vehicles.flatMap((vehicle) => {
    const place = places.get(vehicle.id);
    if (place === undefined || x(place) > inner || x(place + vehicle.length) < 0) return [];
    return [{ vehicle, at: x(place), wide: vehicle.length * scale }];
  });
  return (
    <g style={liveryVars(train)}>
      <text className="plate-name" x={gutter} y={row.name}>
        <tspan className="plate-strong">{train.shortName}</tspan>
        <tspan dx="8">
          {cars.length > common
            ? tCompare('length.drawn-more', {
                count: cars.length,
                more: cars.length - common,
                common,
              })
            : tCompare('length.drawn', { count: cars.length })}
        </tspan>
      </text>
      {/* Cut at the ruler's ends. */}
      <svg
        x={gutter}
        y={0}
        width={inner}
        height={layout.height}
        overflow="hidden"
        aria-hidden="true"
      >
        <line className="plate-rail" x1={0} x2={inner} y1={row.rail + 0.5} y2={row.rail + 0.5} />
        {!drawn &&
          shown.map(({ vehicle, at }) => (
            <PlateVehicle
              key={vehicle.id}
              vehicle={vehicle}
              train={train}
              x={at}
              rail={row.rail}
              scale={scale}
              upright={upright}
            />
          ))}
        {!drawn &&
          marks &&
          shown.map(({ vehicle, at, wide }) => {
            const mark = marks.get(vehicle.id);
            return (
              mark && (
                <rect
                  key={vehicle.id}
                  className="plate-mark"
                  data-mark={mark.body}
                  x={at + bodyEnd * scale}
                  y={row.rail - bodyTop * upright}
                  width={Math.max(1, wide - 2 * bodyEnd * scale)}
                  height={(bodyTop - bodyFoot) * upright}
                  fill={`url(#${patterns}-${mark.body})`}
                />
              )
            );
          })}
        {shown.map(({ vehicle, at, wide }) => (
          <PlateLabel
            key={vehicle.id}
            vehicle={vehicle}
            row={row}
            at={at}
            wide={wide}
            room={inner - at}
            alone={vehicle.kind === 'car' && vehicle.car.n > common}
            last={cars.length}
            upright={upright}
          />
        ))}
      </svg>
    </g>
  );
}

interface LabelProps {
  readonly vehicle: VehiclePlan;
  readonly row: PlateRow;
  readonly at: number;
  readonly wide: number;
  /** From its left edge to the ruler's end, px. */
  readonly room: number;
  readonly alone: boolean;
  readonly last: number;
  readonly upright: number;
}

function PlateLabel({ vehicle, row, at, wide, room, alone, last, upright }: LabelProps): ReactNode {
  if (row.titles !== null) {
    return (
      <text className="plate-title" x={at + 8} y={row.titles}>
        {vehicle.kind === 'car' ? (
          <>
            <tspan className="plate-strong">{vehicle.car.n}</tspan>
            {room > nameStart + nameLetter * vehicle.car.name.length && (
              <tspan dx="8">{vehicle.car.name}</tspan>
            )}
          </>
        ) : (
          vehicle.locomotive.name
        )}
      </text>
    );
  }
  if (vehicle.kind !== 'car') return null;
  const { n } = vehicle.car;
  const spoken = wide >= numberWidth || n === 1 || n % 5 === 0 || (n === last && n % 5 > 1);
  const middle = at + wide / 2;
  const baseline = row.rail + 16;
  const over = row.rail - 5 * upright - 1;
  if (alone) {
    return (
      <>
        <path className="plate-beyond" d={`M${at + 1} ${over}v-5h${wide - 2}v5`} />
        <text className="plate-number plate-alone" x={middle} y={baseline}>
          {n}
        </text>
      </>
    );
  }
  return spoken ? (
    <text className="plate-number" x={middle} y={baseline}>
      {n}
    </text>
  ) : null;
}
