import type { ReactNode } from 'react';
import { Fragment, useId } from 'react';
import { things } from '../../../plan/compare/things.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import type { RulerWindow } from '../../../store/compareStore.ts';
import { useStore } from '../../../store/store.ts';
import { SvgPatterns } from '../../overlays/SvgPatterns.tsx';
import { nearLead } from './nearWindow.ts';
import { PlateRuler } from './PlateRuler.tsx';
import { PlateSilhouette } from './PlateSilhouette.tsx';
import { PlateTrain } from './PlateTrain.tsx';
import type { PlateLayout } from './plateLayout.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  /** Of the near stretch, and of the whole trains under it. */
  readonly layout: PlateLayout;
  readonly below: PlateLayout;
  readonly window: RulerWindow;
  readonly places: ReadonlyMap<string, number>;
  /** The 3D picture draws the trains. */
  readonly drawn: boolean;
  /** The ends in line are the tails: the person stands behind them. */
  readonly tails: boolean;
}

/** Middle of the person off the ends that stand in line, m. */
const off = 1.1;

/** The ends that stand in line, close: the same trains, ruler and person, and lines that lead to where that is in the whole below. */
export function PlateNear(props: Props): ReactNode {
  const { plans, layout, below, window, places, drawn, tails } = props;
  const marked = useStore((s) => s.marks !== null);
  const prefix = useId();
  const person = things.find(({ id }) => id === 'person');
  const at = tails ? window.to - nearLead + off : window.from + nearLead - off;
  const x = (metres: number) => Math.round((metres - below.left) * below.scale) + 0.5;
  // The ruler below may begin with the trains: what lies before it is not led to.
  const from = Math.max(x(window.from), below.gutter - 5.5);
  const to = Math.min(x(window.to), below.width - below.gutter + 5.5);
  const foot = layout.ruler + 36;
  // Under the first train's name.
  const head = (below.rows[0]?.name ?? 0) + 9;
  const [left, right] = [layout.gutter - 5.5, layout.width - layout.gutter + 5.5];
  return (
    <svg
      className="elevation-svg plate-near"
      viewBox={`0 0 ${layout.width} ${below.ruler}`}
      aria-hidden="true"
    >
      {marked && <SvgPatterns prefix={prefix} />}
      <path
        className="plate-lead"
        d={`M${left} ${foot}L${from} ${head}V${below.ruler}H${to}V${head}L${right} ${foot}Z`}
      />
      <path
        className="plate-lead-line"
        d={`M${left} ${layout.ruler}V${foot}L${from} ${head}V${below.ruler}M${right} ${layout.ruler}V${foot}L${to} ${head}V${below.ruler}`}
      />
      {plans.map((plan, i) => {
        const row = layout.rows[i];
        return (
          row && (
            <Fragment key={plan.train.id}>
              <PlateTrain
                plan={plan}
                row={row}
                layout={layout}
                places={places}
                common={Number.POSITIVE_INFINITY}
                drawn={drawn}
                patterns={prefix}
              />
              <rect
                className="plate-ground"
                x={layout.gutter}
                y={row.rail + 1}
                width={layout.width - 2 * layout.gutter}
                height={5}
              />
              {person && (
                <g className="plate-things">
                  <PlateSilhouette
                    thing="person"
                    x={(at - person.length / 2 - layout.left) * layout.scale}
                    ground={row.rail}
                    long={person.length * layout.scale}
                    high={(person.height ?? 0) * layout.scale}
                  />
                </g>
              )}
            </Fragment>
          )
        );
      })}
      {/* The sheet ends where its ruler does: a car that runs on is cut there, not by the window's edge. */}
      {[-1, right].map((from) => (
        <rect key={from} className="plate-margin" x={from} width={left + 1} height={layout.ruler} />
      ))}
      <PlateRuler layout={layout} />
    </svg>
  );
}
