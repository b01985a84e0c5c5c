import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { EvidenceWord } from '../../EvidenceWord.tsx';
import { Figure } from '../../Figure.tsx';
import { ClaimsFold } from '../ClaimsFold.tsx';
import type { Axis } from './axisOf.ts';
import type { FigureRow } from './figureRows.ts';
import { Interval } from './Interval.tsx';
import { positionsOf } from './positionsOf.ts';
import { positionWords } from './positionWords.ts';

interface Props {
  readonly row: FigureRow;
  readonly plan: TrainPlan;
  readonly factBase: FactBase;
  readonly axis: Axis;
}

/** One train's line of a figure: what is drawn and what is said, in words and on the axis, and the claims it rests on. */
export function FigureLine({ row, plan, factBase, axis }: Props): ReactNode {
  const units = useStore((s) => s.units);
  const { train } = plan;
  const said = train.subject ? row.said[train.subject] : [];
  const rest = train.subject ? row.rest[train.subject] : [];
  const positions = positionsOf(said, row.per, factBase);
  const drawn = row.drawn?.(plan) ?? null;
  const onlyAssumed = positions.length > 0 && positions.every((one) => one.evidence === 'assumed');
  return (
    <>
      <div className="figure-words" data-figure-of={train.id}>
        <p>
          <b>{train.shortName}</b>{' '}
          {drawn && (
            <Figure
              name={`${train.id}.${row.key}`}
              range={drawn}
              unit={row.unit}
              decimals={row.decimals}
            />
          )}
          {!drawn && (positions.length === 0 || onlyAssumed) && tCompare('figures.nothing')}
          {!drawn && positions.length > 0 && !onlyAssumed && positionWords(positions, row, units)}
        </p>
        {drawn && positions.length > 0 && (
          <p>{tCompare('figures.said', { list: positionWords(positions, row, units) })}</p>
        )}
        {!drawn && onlyAssumed && (
          <p>
            <EvidenceWord
              level="assumed"
              words={tCompare('figures.ordinary', { list: positionWords(positions, row, units) })}
            />
          </p>
        )}
        <ClaimsFold ids={[...said, ...rest]} factBase={factBase} />
      </div>
      <Interval axis={axis} drawn={drawn} positions={positions} />
    </>
  );
}
