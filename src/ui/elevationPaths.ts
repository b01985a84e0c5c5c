import type { Vec2 } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { ElevationPart } from '../plan/elevation.ts';
import { elevation } from '../plan/elevation.ts';
import type { VehiclePlan } from '../plan/types.ts';

/** One SVG path: all neighbours in painting order that have the same role. */
export interface ElevationPath {
  readonly role: string;
  readonly d: string;
}

const made = new WeakMap<Livery, Map<string, readonly ElevationPath[]>>();

/** The side of a vehicle as paths, metres, y down from rail top (as SVG has it). Vehicles that look the same share one drawing. */
export function elevationPaths(
  vehicle: VehiclePlan,
  livery: Livery,
  detail: 'full' | 'strip',
): readonly ElevationPath[] {
  const key = `${detail} ${vehicle.bodyKey} ${vehicle.turned} ${JSON.stringify(vehicle.bogies)}`;
  const drawings = made.get(livery) ?? new Map<string, readonly ElevationPath[]>();
  made.set(livery, drawings);
  const paths = drawings.get(key) ?? draw(vehicle, livery, detail);
  drawings.set(key, paths);
  return paths;
}

function draw(vehicle: VehiclePlan, livery: Livery, detail: 'full' | 'strip') {
  const parts = elevation(vehicle, livery, detail);
  // Centimetres; in the strip, where a pixel is half a metre, decimetres.
  return detail === 'full' ? join(parts, 2) : join(stripesUp(parts.flatMap(forStrip)), 1);
}

/** What a drawing two pixels a metre high can show. */
const stripRoles =
  /^(?:body-(?:side|low|stripe)|loco-.*|glass(?:-frosted)?|bogie-frame|radome|fault|tarpaulin)$|(?:^|-)(?:roof|grille)$/;

/**
 * In the strip a pixel is half a metre: heights are set on whole pixels, so that edges are crisp and a stripe, a hand's breadth
 * high, is a pixel and does not vanish.
 */
const stripRow = 0.5;

function forStrip(part: ElevationPart): readonly ElevationPart[] {
  if (!stripRoles.test(part.role)) return [];
  switch (part.kind) {
    case 'circle':
      return [part];
    case 'path':
      return [
        {
          ...part,
          points: part.points.map(([x, y]) => [x, onRow(y)] as const),
        },
      ];
    case 'rect': {
      const stripe = part.role.endsWith('-stripe');
      const low = stripe ? part.y - stripRow / 2 : part.y;
      const y = stripe ? Math.floor(low / stripRow) * stripRow : onRow(low);
      const top = stripe ? y : onRow(part.y + part.height);
      return [{ ...part, corner: 0, y, height: Math.max(stripRow, top - y) }];
    }
  }
}

function onRow(y: number): number {
  return Math.round(y / stripRow) * stripRow;
}

/** Stripes last but for the windows, so that nothing thins them. */
function stripesUp(parts: readonly ElevationPart[]): readonly ElevationPart[] {
  const stripe = ({ role }: ElevationPart) => role.endsWith('-stripe');
  const glass = ({ role }: ElevationPart) => role.startsWith('glass');
  return [
    ...parts.filter((part) => !stripe(part) && !glass(part)),
    ...parts.filter(stripe),
    ...parts.filter(glass),
  ];
}

function join(parts: readonly ElevationPart[], decimals: number): readonly ElevationPath[] {
  const unit = 10 ** decimals;
  const write = writer(unit);
  const paths: { role: string; d: string }[] = [];
  for (const part of parts) {
    const last = paths.at(-1);
    const d = outline(part, write, unit);
    if (last?.role === part.role) last.d += d;
    else paths.push({ role: part.role, d });
  }
  return paths;
}

/** A command of a path with its numbers (metres), rounded and as short as SVG allows: `a.46-.5 0 1 0`. */
type Write = (command: string, ...values: readonly number[]) => string;

function writer(unit: number): Write {
  return (command, ...values) => {
    let text = command;
    values.forEach((value, i) => {
      const short = String(Math.round(value * unit) / unit).replace(/^(-?)0\./, '$1.');
      // A minus parts two numbers as well as a space does.
      text += i > 0 && !short.startsWith('-') ? ` ${short}` : short;
    });
    return text;
  };
}

function outline(part: ElevationPart, write: Write, unit: number): string {
  switch (part.kind) {
    case 'circle': {
      const { x, y, radius: r } = part;
      return `${write('M', x - r, -y)}${write('a', r, r, 0, 1, 0, 2 * r, 0)}${write('a', r, r, 0, 1, 0, -2 * r, 0)}Z`;
    }
    case 'path':
      return polygon(part.points, write, unit);
    case 'rect':
      return rect(part, write);
  }
}

/** Goes by steps, each from where rounding has put the point before: equal bogies read the same wherever they stand. */
function polygon(points: readonly Vec2[], write: Write, unit: number): string {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0] * unit), Math.round(-point[1] * unit)];
    steps.push((nextX - x) / unit, (nextY - y) / unit);
    [x, y] = [nextX, nextY];
  }
  return `${write('M', ...steps.slice(0, 2))}${write('l', ...steps.slice(2))}Z`;
}

function rect(part: Extract<ElevationPart, { kind: 'rect' }>, write: Write): string {
  const { x, width, height } = part;
  const top = -(part.y + height);
  const r = Math.min(part.corner, width / 2, height / 2);
  if (r < 0.05) {
    return `${write('M', x, top)}${write('h', width)}${write('v', height)}${write('h', -width)}Z`;
  }
  const turn = (dx: number, dy: number) => write('a', r, r, 0, 0, 1, dx, dy);
  const start = write('M', x + Math.max(r, 0), top);
  const across = width - 2 * r;
  const down = height - 2 * r;
  return `${start}${write('h', across)}${turn(r, r)}${write('v', down)}${turn(-r, r)}${write('h', -across)}${turn(-r, -r)}${write('v', -down)}${turn(r, -r)}Z`;
}
