import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Thing } from '../../../plan/compare/things.ts';
import { drawnHeight, type PlateLayout } from './plateLayout.ts';

/** An A320's side, nose at the left, in hundredths of its length and height from the ground: a silhouette, no more. */
const airliner =
  'M0 38 Q2 50 14 52 L78 52 L90 100 L97 100 L95 52 L100 47 Q98 42 88 34 L70 22 L60 22 L50 10 L42 10 L46 22 L12 24 Q3 26 0 38 Z';

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
              <Silhouette thing={thing.id} x={from} ground={ground} long={long} high={high} />
            )}
            <path d={`M${from} ${ground}H${to}M${from} ${ground - 4}v8M${to} ${ground - 4}v8`} />
          </g>
        );
      })}
    </g>
  );
}

interface SilhouetteProps {
  readonly thing: Extract<Thing['id'], 'airliner' | 'person'>;
  readonly x: number;
  readonly ground: number;
  readonly long: number;
  readonly high: number;
}

function Silhouette({ thing, x, ground, long, high }: SilhouetteProps): ReactNode {
  if (thing === 'airliner') {
    return (
      <path
        className="plate-silhouette"
        d={airliner}
        transform={`translate(${x} ${ground}) scale(${long / 100} ${-high / 100})`}
      />
    );
  }
  // Head, trunk and legs at eight heads.
  const head = high / 16;
  return (
    <g className="plate-silhouette" transform={`translate(${x + long / 2} ${ground})`}>
      <circle cx={0} cy={-high + head} r={head} />
      <rect x={-long / 2} y={-0.86 * high} width={long} height={0.42 * high} rx={long / 4} />
      <rect x={-long / 3} y={-0.5 * high} width={long / 3.4} height={0.5 * high} />
      <rect x={long / 3 - long / 3.4} y={-0.5 * high} width={long / 3.4} height={0.5 * high} />
    </g>
  );
}
