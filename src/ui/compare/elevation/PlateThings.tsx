import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { PlateSilhouette } from './PlateSilhouette.tsx';
import { drawnHeight, type PlateLayout } from './plateLayout.ts';

interface Props {
  readonly layout: PlateLayout;
}

/** Familiar things on the same ruler, each with its length. They begin where the ruler does. */
export function PlateThings({ layout }: Props): ReactNode {
  const { left, scale, gutter, width } = layout;
  const from = Math.max(gutter, (0 - left) * scale);
  return (
    <g className="plate-things">
      {layout.things.map(({ thing, ground }) => {
        const long = thing.length * scale;
        const to = Math.min(width - gutter, from + long);
        const high = drawnHeight(thing, scale);
        return (
          <g key={thing.id} data-thing={thing.id}>
            <text x={from} y={ground - high - 10}>
              {tCompare(`thing.${thing.id}`)}
            </text>
            {high > 0 && thing.id !== 'lap' && thing.id !== 'pitch' && (
              <PlateSilhouette thing={thing.id} x={from} ground={ground} long={long} high={high} />
            )}
            <path d={`M${from} ${ground}H${to}M${from} ${ground - 4}v8M${to} ${ground - 4}v8`} />
          </g>
        );
      })}
    </g>
  );
}
