import type { ReactNode } from 'react';
import type { Range } from '../../../model/figure.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import type { Axis } from './axisOf.ts';
import type { FigurePosition } from './positionsOf.ts';

interface Props {
  readonly axis: Axis;
  /** What is drawn; null where a drawing has no such figure. */
  readonly drawn: Range | null;
  readonly positions: readonly FigurePosition[];
}

/**
 * One train's figure on an axis: a grey bar from low to high with a thick tick for what is drawn, and over it what is said, each
 * with the mark of how it is known. Decorative: the words beside it say the same.
 */
export function Interval({ axis, drawn, positions }: Props): ReactNode {
  const x = (value: number) => ((value - axis.from) / (axis.to - axis.from)) * 100;
  const at = (value: number) => `${x(value)}%`;
  return (
    <div className="interval" aria-hidden="true">
      {drawn && (
        <>
          {drawn.high > drawn.low && (
            <>
              <i
                className="interval-bar"
                style={{ left: at(drawn.low), width: `${x(drawn.high) - x(drawn.low)}%` }}
              />
              <i className="interval-end" style={{ left: at(drawn.low) }} />
              <i className="interval-end" style={{ left: at(drawn.high) }} />
            </>
          )}
          <i className="interval-value" style={{ left: at(drawn.value) }} />
        </>
      )}
      {positions.map(({ fact, low, high, evidence }) => (
        <span key={fact} className={`interval-said mark-${evidence}`}>
          {high > low && (
            <i className="interval-span" style={{ left: at(low), width: `${x(high) - x(low)}%` }} />
          )}
          <span style={{ left: at(low) }}>
            <EvidenceMark level={evidence} />
          </span>
          {high > low && (
            <span style={{ left: at(high) }}>
              <EvidenceMark level={evidence} />
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
