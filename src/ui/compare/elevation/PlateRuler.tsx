import type { ReactNode } from 'react';
import type { PlateLayout } from './plateLayout.ts';
import { rulerTicks } from './rulerTicks.ts';

/** The metre ruler under both trains. */
export function PlateRuler({ layout }: { readonly layout: PlateLayout }): ReactNode {
  const { width, left, scale, gutter, ruler, height } = layout;
  const x = (metres: number) => (metres - left) * scale;
  const from = left + gutter / scale;
  const to = left + (width - gutter) / scale;
  return (
    <svg className="plate-ruler" width={width} height={height} aria-hidden="true">
      <path
        d={`M${gutter} ${ruler + 0.5}H${width - gutter}${rulerTicks(from, to, scale)
          .map(({ at, size }) => `M${x(at).toFixed(1)} ${ruler}v${size}`)
          .join('')}`}
      />
      {rulerTicks(from, to, scale).map(
        ({ at, label }) =>
          label !== null && (
            <text key={at} x={x(at)} y={ruler + 26} textAnchor="middle">
              {label}
            </text>
          ),
      )}
    </svg>
  );
}
