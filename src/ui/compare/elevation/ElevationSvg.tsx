import type { ReactNode } from 'react';
import { useId } from 'react';
import type { LengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import type { Units } from '../../../store/state.ts';
import { useStore } from '../../../store/store.ts';
import { SvgPatterns } from '../../overlays/SvgPatterns.tsx';
import { PlateOverlap } from './PlateOverlap.tsx';
import { PlateRanges } from './PlateRanges.tsx';
import { PlateRuler } from './PlateRuler.tsx';
import { PlateThings } from './PlateThings.tsx';
import { PlateTrain } from './PlateTrain.tsx';
import type { PlateLayout } from './plateLayout.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly layout: PlateLayout;
  /** Head end of each shown vehicle on the ruler, m. */
  readonly places: ReadonlyMap<string, number>;
  /** Null where lengths cannot be read from the ruler. */
  readonly ranges: { readonly of: LengthRanges; readonly inLine: 'heads' | 'tails' } | null;
  readonly units: Units;
  /** The 3D picture draws the trains; here is only what stands over it. */
  readonly drawn?: boolean;
  /** Cars beyond the shorter train's number stand out. */
  readonly alone?: boolean;
  /** The ruler stands under the drawing, by itself. */
  readonly apart?: boolean;
  /** What it shows, for who cannot see it. */
  readonly words: string;
}

/** Both trains from the side on one ruler, as one drawing: on the page, on paper, before any script, and in a picture file. */
export function ElevationSvg(props: Props): ReactNode {
  const {
    plans,
    layout,
    places,
    ranges,
    units,
    drawn = false,
    alone = true,
    apart = false,
    words,
  } = props;
  const { width, height } = layout;
  const marked = useStore((s) => s.marks !== null);
  // The page, the sheet that is printed and a picture may each have one.
  const prefix = useId();
  const common = Math.min(...plans.map(({ cars }) => cars.length));
  return (
    <svg
      className="elevation-svg"
      viewBox={`0 0 ${width} ${apart ? layout.ruler : height}`}
      role="img"
      aria-label={words}
    >
      {marked && <SvgPatterns prefix={prefix} />}
      {ranges && (
        <PlateRanges ranges={ranges.of} inLine={ranges.inLine} layout={layout} units={units} />
      )}
      {plans.map((plan, i) => {
        const row = layout.rows[i];
        return (
          row && (
            <PlateTrain
              key={plan.train.id}
              plan={plan}
              row={row}
              layout={layout}
              places={places}
              common={alone && plans.length > 1 ? common : Number.POSITIVE_INFINITY}
              drawn={drawn}
              patterns={prefix}
            />
          )
        );
      })}
      <PlateThings layout={layout} />
      {!apart && <PlateRuler layout={layout} />}
      {!apart && ranges && (
        <PlateOverlap ranges={ranges.of} inLine={ranges.inLine} layout={layout} units={units} />
      )}
    </svg>
  );
}
