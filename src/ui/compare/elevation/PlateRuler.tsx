import type { ReactNode } from 'react';
import type { PlateLayout } from './plateLayout.ts';
import { rulerTicks } from './rulerTicks.ts';

/** The metre ruler under both trains. */
export function PlateRuler({ layout }: { readonly layout: PlateLayout }): ReactNode {
  const { width, left, scale, gutter, ruler } = layout;
  const x = (metres: number) => (metres - left) * scale;
  const from = left + gutter / scale;
  const to = left + (width - gutter) / scale;
  const ticks = rulerTicks(from, to, scale);
  return (
    <g className="plate-ruler">
      <path
        d={`M${gutter} ${ruler + 0.5}H${width - gutter}${ticks
          .map(({ at, size }) => `M${round(x(at))} ${ruler}v${size}`)
          .join('')}`}
      />
      {ticks.map(
        ({ at, label, first }) =>
          label !== null && (
            <text key={at} x={x(at)} y={ruler + 28}>
              {label}
              {first && <tspan> m</tspan>}
            </text>
          ),
      )}
    </g>
  );
}

/** On half pixels lines are sharp. */
function round(px: number): number {
  return Math.round(px - 0.5) + 0.5;
}
