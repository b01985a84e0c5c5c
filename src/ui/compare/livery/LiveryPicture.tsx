import type { ReactNode } from 'react';
import { tLivery } from '../../../i18n/tLivery.ts';
import { type LiveryMark, liveryMarks } from '../../../plan/compare/liveryMarks.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { StretchPicture } from '../StretchPicture.tsx';

/** Room at the left for the numbers, radius of a number, least distance of two; m. */
const margin = 1.25;
const radius = 0.27;
const apart = 0.6;
/** A number stands so far over what is fixed in one place, m. */
const over = 0.85;

/** A piece of a train with its colours numbered as in the list beside it. */
export function LiveryPicture({ plan }: { readonly plan: TrainPlan }): ReactNode {
  const found = liveryMarks(plan);
  if (!found) return null;
  const { car, stretch, marks } = found;
  const wide = { ...stretch, from: stretch.from - margin };
  const edge = spread(
    marks.filter(({ long }) => long),
    stretch.low + radius,
    stretch.high - radius,
  );
  return (
    <div
      className="livery-picture"
      role="img"
      aria-label={tLivery('livery.picture', { n: car.car.n, name: car.car.name })}
    >
      <StretchPicture plan={plan} stretch={wide}>
        <rect
          className="livery-margin"
          x={wide.from}
          y={-wide.high}
          width={margin}
          height={wide.high - wide.low}
        />
        {edge.map(({ mark, y }) => {
          const x = wide.from + radius + 0.1;
          return (
            <g key={`${mark.part} ${mark.y}`}>
              <path
                className="livery-leader"
                d={`M${x + radius} ${-y}L${mark.x - 0.2} ${-mark.y}H${mark.x + 0.12}`}
              />
              <NumberMark n={mark.part + 1} x={x} y={y} />
            </g>
          );
        })}
        {marks
          .filter(({ long }) => !long)
          .map((mark) => (
            <g key={`${mark.part} ${mark.x}`}>
              <path className="livery-leader" d={`M${mark.x} ${-mark.y}v${-over + radius}`} />
              <NumberMark n={mark.part + 1} x={mark.x} y={mark.y + over} />
            </g>
          ))}
      </StretchPicture>
    </div>
  );
}

interface NumberProps {
  readonly n: number;
  readonly x: number;
  readonly y: number;
}

function NumberMark({ n, x, y }: NumberProps): ReactNode {
  return (
    <g className="livery-number">
      <circle cx={x} cy={-y} r={radius} />
      <text x={x} y={-y}>
        {n}
      </text>
    </g>
  );
}

/** Heights of the numbers at the edge: as near as can be to what they name, and apart, between `low` and `high`. */
function spread(
  marks: readonly LiveryMark[],
  low: number,
  high: number,
): readonly { readonly mark: LiveryMark; readonly y: number }[] {
  const sorted = [...marks].sort((a, b) => a.y - b.y);
  const ys = sorted.map(({ y }) => y);
  // Pushed apart from the bottom up, then down again where that went over the top.
  for (let i = 0; i < ys.length; i += 1)
    ys[i] = Math.max(ys[i] ?? low, i === 0 ? low : (ys[i - 1] ?? low) + apart);
  for (let i = ys.length - 1; i >= 0; i -= 1)
    ys[i] = Math.min(ys[i] ?? high, i === ys.length - 1 ? high : (ys[i + 1] ?? high) - apart);
  return sorted.map((mark, i) => ({ mark, y: ys[i] ?? mark.y }));
}
