import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { LengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { Units } from '../../../store/state.ts';
import { metresWords } from '../metresWords.ts';
import { overlapBand } from './overlapBand.ts';
import type { PlateLayout } from './plateLayout.ts';

interface Props {
  readonly ranges: LengthRanges;
  readonly layout: PlateLayout;
  readonly inLine: 'heads' | 'tails';
  readonly units: Units;
}

/** Words under the ruler where the ranges overlap. */
export function PlateOverlap({ ranges, layout, inLine, units }: Props): ReactNode {
  const { left, scale, gutter, width, ruler, rows } = layout;
  const band = overlapBand(ranges, inLine);
  const x = (metres: number) => (metres - left) * scale;
  const shown = rows.some(({ range }) => range !== null);
  if (!band || !ranges.overlap || !shown) return null;
  if (x(band.to) < gutter || x(band.from) > width - gutter) return null;
  return (
    <text
      className="plate-overlap"
      x={
        inLine === 'heads'
          ? Math.min(width - gutter, x(band.to) + 24)
          : Math.max(gutter, x(band.from) - 24)
      }
      y={ruler + 48}
      textAnchor={inLine === 'heads' ? 'end' : 'start'}
    >
      {tCompare('length.overlap', {
        low: metresWords(ranges.overlap.low, units, ''),
        high: metresWords(ranges.overlap.high, units),
      })}
    </text>
  );
}
