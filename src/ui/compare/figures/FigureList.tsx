import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { inUnits } from '../../inUnits.ts';
import { axisOf } from './axisOf.ts';
import { FigureLine } from './FigureLine.tsx';
import { type FigureRow, figureRows } from './figureRows.ts';
import { positionsOf } from './positionsOf.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
  readonly Title: 'h2' | 'h4';
}

/** Every figure as a row of intervals: both trains on one axis. */
export function FigureList({ plans, factBase, Title }: Props): ReactNode {
  const units = useStore((s) => s.units);
  return figureRows.map((row) => {
    const axis = axisOf(valuesOf(row, plans, factBase), row.decimals);
    const shown = (value: number) => {
      const { range, decimals } = inUnits(
        { value, low: value, high: value },
        row.unit,
        row.decimals,
        units,
      );
      return range.value.toLocaleString('en', { maximumFractionDigits: decimals });
    };
    const unit = inUnits({ value: 0, low: 0, high: 0 }, row.unit, 0, units).unit;
    return (
      <section key={row.key} className="figure-row" data-row={row.key}>
        <Title>{tCompare(`figure.${row.key}`)}</Title>
        <div className="figure-lines">
          {plans.map((plan) => (
            <FigureLine key={plan.train.id} row={row} plan={plan} factBase={factBase} axis={axis} />
          ))}
          <div className="interval-axis" aria-hidden="true">
            {axis.ticks.map((tick, i) => (
              <span
                key={tick}
                style={{ left: `${((tick - axis.from) / (axis.to - axis.from)) * 100}%` }}
              >
                {shown(tick)}
                {i === axis.ticks.length - 1 && unit !== '' && `\u00a0${unit}`}
              </span>
            ))}
          </div>
        </div>
      </section>
    );
  });
}

function valuesOf(
  row: FigureRow,
  plans: readonly TrainPlan[],
  factBase: FactBase,
): readonly number[] {
  return plans.flatMap((plan) => {
    const { subject } = plan.train;
    const said = subject ? positionsOf(row.said[subject], row.per, factBase) : [];
    const drawn = row.drawn?.(plan);
    return [
      ...said.flatMap(({ low, high }) => [low, high]),
      ...(drawn ? [drawn.low, drawn.value, drawn.high] : []),
    ];
  });
}
