import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Train } from '../../model/train.ts';
import type { Stretch } from '../../plan/compare/stretch.ts';
import type { TrainPlan, VehiclePlan } from '../../plan/types.ts';
import { elevationFill } from '../elevationFill.ts';
import { elevationPaths } from '../elevationPaths.ts';
import { liveryVars } from '../liveryVars.ts';

/** Depth of the rail that is drawn under the wheels, m. */
const rail = 0.14;
/** Height of capitals to the size of the type. */
const capitals = 0.72;

interface Props {
  readonly plan: TrainPlan;
  readonly stretch: Stretch;
  /** Whose colours it takes; its own train's unless said. */
  readonly painted?: Train;
  /** What lies over the trains, in metres: x on the ruler, y down from rail top. */
  readonly children?: ReactNode;
}

/**
 * A piece of a train's side as SVG in metres, in the colours that its livery states, in light and dark alike. Decorative: what it
 * shows is said beside it.
 */
export const StretchPicture = memo(function StretchPicture(props: Props): ReactNode {
  const { plan, stretch, painted = plan.train, children } = props;
  const { from, to, low, high } = stretch;
  const shown = plan.vehicles.filter(({ x, length }) => x < to && x + length > from);
  return (
    <svg
      className="stretch"
      viewBox={`${from} ${-high} ${to - from} ${high - low}`}
      style={liveryVars(painted, true)}
      aria-hidden="true"
    >
      <rect className="stretch-rail" x={from} y={0} width={to - from} height={rail} />
      {shown.map((vehicle) => (
        <g key={vehicle.id} transform={`translate(${vehicle.x} 0)`}>
          {drawnPaths(vehicle, plan.train).map(({ role, d }, i) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a drawing never change their order
              key={i}
              className={role === 'radome' ? 'el-edged' : undefined}
              d={d}
              style={{
                fill: elevationFill(role, plan.train.livery, 'full'),
                ...(role.startsWith('glass') ? frame(plan.train) : {}),
              }}
            />
          ))}
          <Words vehicle={vehicle} train={plan.train} />
        </g>
      ))}
      {children}
    </svg>
  );
});

/** So close by, a frame with cut corners would show: it is drawn as a line round its pane instead. */
function drawnPaths(vehicle: VehiclePlan, { livery }: Train) {
  return elevationPaths(vehicle, livery, 'full').filter(({ role }) => role !== 'window-frame');
}

function frame({ livery }: Train) {
  return { stroke: elevationFill('window-frame', livery, 'full'), strokeWidth: 0.06 };
}

/** Painted words, which the drawing of a side is too coarse for. */
function Words({
  vehicle,
  train,
}: {
  readonly vehicle: VehiclePlan;
  readonly train: Train;
}): ReactNode {
  if (vehicle.kind === 'locomotive') return null;
  return vehicle.car.vehicle.exterior
    .filter(({ part, text, side }) => part === 'lettering' && text && side !== 'left')
    .map(({ at, text, from = 0, to = from }) => (
      <text
        key={at}
        className="stretch-words"
        x={at}
        y={-from}
        fontSize={(to - from) / capitals}
        fill={elevationFill('lettering', train.livery, 'full')}
      >
        {text}
      </text>
    ));
}
