import type { ReactNode } from 'react';
import type { Thing } from '../../../plan/compare/things.ts';

/** An A320's side, nose at the left, in hundredths of its length and height from the ground: a silhouette, no more. */
const airliner =
  'M0 38 Q2 50 14 52 L78 52 L90 100 L97 100 L95 52 L100 47 Q98 42 88 34 L70 22 L60 22 L50 10 L42 10 L46 22 L12 24 Q3 26 0 38 Z';

interface Props {
  readonly thing: Extract<Thing['id'], 'airliner' | 'person'>;
  readonly x: number;
  readonly ground: number;
  readonly long: number;
  readonly high: number;
}

/** A thing that stands beside the trains, from its left edge `x`; px. */
export function PlateSilhouette({ thing, x, ground, long, high }: Props): ReactNode {
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
