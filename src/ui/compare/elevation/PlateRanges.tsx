import type { ReactNode } from 'react';
import type { LengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { Units } from '../../../store/state.ts';
import { rangeWords } from '../rangeWords.ts';
import { overlapBand } from './overlapBand.ts';
import type { PlateLayout } from './plateLayout.ts';

interface Props {
  readonly ranges: LengthRanges;
  readonly layout: PlateLayout;
  readonly inLine: 'heads' | 'tails';
  readonly units: Units;
}

/** Words take about so much a letter, px, to know whether they have room. */
const letter = 7.4;

/** The lengths as what they are: grey bars from low to high with a thick tick for what is drawn, and the band that they share. */
export function PlateRanges({ ranges, layout, inLine, units }: Props): ReactNode {
  const { left, scale, rows, ruler, gutter, width } = layout;
  const x = (metres: number) => (metres - left) * scale;
  const { trains } = ranges;
  const band = overlapBand(ranges, inLine);
  const [from, to] = band ? [x(band.from), x(band.to)] : [0, 0];
  const shown = rows.some(({ range }) => range !== null);
  const inSight = shown && band !== null && to > gutter && from < width - gutter;
  return (
    <g>
      {inSight && (
        <rect
          className="plate-band"
          x={Math.max(gutter, from)}
          y={(rows[0]?.name ?? 0) - 8}
          width={Math.max(0, Math.min(width - gutter, to) - Math.max(gutter, from))}
          height={ruler - (rows[0]?.name ?? 0) + 8}
        />
      )}
      {trains.map(({ train, length, ends }) => {
        const y = rows.find((row) => row.train === train)?.range;
        const [low, value, high] = [x(ends.low), x(ends.value), x(ends.high)];
        if (y === null || y === undefined || high < gutter || low > width - gutter) return null;
        const words = rangeWords(length, units, width < 720);
        const room = words.length * letter;
        const before = low - gutter > room;
        return (
          <g key={train} className="plate-range" data-range={train}>
            <rect className="plate-bar" x={low} y={y - 2} width={high - low} height={4} />
            <path d={`M${low} ${y - 6}v12M${high} ${y - 6}v12`} />
            <path className="plate-value" d={`M${value} ${y - 8}v16`} />
            <text x={before ? low - 10 : high + 10} y={y + 5} textAnchor={before ? 'end' : 'start'}>
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}
