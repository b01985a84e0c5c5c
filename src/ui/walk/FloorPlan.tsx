import type { MouseEvent, ReactNode } from 'react';
import { memo } from 'react';
import type { Vec2 } from '../../kit/shapes.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { FloorPlan as Plan } from '../../plan/inside/floorPlan.ts';

/** So much of the neighbours is drawn, and so much room is left around, m. */
const stub = 1.6;
const margin = 0.3;
/** Thickness that outer walls are drawn with, m. */
const wall = 0.14;
/** Height of a room's name, and the width of a letter beside it (Libre Franklin, about), m and a share. */
const letter = 0.62;
const letterWidth = 0.56;

interface Props {
  readonly plan: Plan;
  /** Whether there is a car before and behind. */
  readonly neighbours: { readonly head: boolean; readonly tail: boolean };
  readonly evidenceOf: (item: string) => Evidence;
  readonly item?: string | null;
  readonly room?: number;
  /** Car-local metres of a click; left out where there is nowhere to go. */
  readonly onGo?: ((x: number, z: number) => void) | undefined;
  /** What stands over all: the visitor. */
  readonly children?: ReactNode;
}

/** A car from above, head at the left: walls, doors, furniture and things to see, from the shapes of the picture. Metres. */
export const FloorPlan = memo(function FloorPlan({
  plan,
  neighbours,
  evidenceOf,
  item = null,
  room = -1,
  onGo,
  children,
}: Props): ReactNode {
  const { length, half } = plan;
  const top = half + margin;
  const from = Math.min(...(plan.rooms[0]?.outline ?? []).map(([x]) => x));
  const to = Math.max(...(plan.rooms.at(-1)?.outline ?? []).map(([x]) => x));
  // What lies outside the rooms is one wall of solids: drawn as thick as walls are.
  const thin = ([x, z]: Vec2): Vec2 => [
    Math.max(from - wall, Math.min(to + wall, x)),
    Math.max(-half - wall, Math.min(half + wall, z)),
  ];
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix || !onGo) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onGo(at.x, Math.max(-half, Math.min(half, at.y)));
  };
  return (
    // The list of things beside it does the same by key.
    <svg
      className={onGo ? 'floor-plan floor-plan-live' : 'floor-plan'}
      viewBox={`${-stub} ${-top} ${length + 2 * stub} ${2 * top}`}
      aria-hidden="true"
      onClick={go}
    >
      {neighbours.head && (
        <path className="plan-next" d={`M${-stub} ${-half}H-.15V${half}H${-stub}`} />
      )}
      {neighbours.tail && (
        <path
          className="plan-next"
          d={`M${length + stub} ${-half}H${length + 0.15}V${half}H${length + stub}`}
        />
      )}
      {plan.rooms.map(({ id, outline }, i) => (
        <path
          key={id}
          className={i === room ? 'plan-room plan-here' : 'plan-room'}
          d={closed(outline)}
        />
      ))}
      {plan.furniture.map(({ key, rest, item: shown, points }) => (
        <path
          key={key}
          className={`plan-${rest}${shown !== null && shown === item ? ' plan-chosen' : ''}`}
          d={closed(points)}
        />
      ))}
      <path
        className="plan-walls"
        d={plan.walls.map(({ points }) => closed(points.map(thin))).join('')}
      />
      <path
        className="plan-doors"
        d={plan.doors.map(({ from, to }) => `M${pair(from)}L${pair(to)}`).join('')}
      />
      {plan.rooms.map(({ id, name, outline }) => {
        const words = fitting(name, width(outline));
        return words === null ? null : (
          <text key={id} className="plan-name" x={middle(outline)} y={0} fontSize={letter}>
            {words}
          </text>
        );
      })}
      {plan.items.map(({ id, x, z }) => (
        <circle
          key={id}
          className={`plan-item mark-${evidenceOf(id)}${id === item ? ' plan-item-chosen' : ''}`}
          cx={round(x)}
          cy={round(z)}
          r={0.17}
        />
      ))}
      {children}
    </svg>
  );
});

/** The name, or its first word, or nothing, whatever fits between the walls. */
function fitting(name: string, room: number): string | null {
  const fits = (words: string) => words.length * letterWidth * letter < room - 0.3;
  const first = name.split(/[ ,]/)[0] ?? '';
  if (fits(name)) return name;
  return first.length > 3 && fits(first) ? first : null;
}

function width(outline: readonly Vec2[]): number {
  const xs = outline.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

function middle(outline: readonly Vec2[]): number {
  const xs = outline.map(([x]) => x);
  return round((Math.max(...xs) + Math.min(...xs)) / 2);
}

function closed(points: readonly Vec2[]): string {
  return `M${points.map(pair).join('L')}Z`;
}

function pair([x, z]: Vec2): string {
  return `${round(x)} ${round(z)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
