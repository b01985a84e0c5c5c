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
  const paths: { role: string; d: string }[] = [];
  for (const part of parts) {
    const last = paths.at(-1);
    const d = outline(part, rounder(decimals));
    if (last?.role === part.role) last.d += d;
    else paths.push({ role: part.role, d });
  }
  return paths;
}

type Round = (value: number) => string;

function outline(part: ElevationPart, short: Round): string {
  switch (part.kind) {
    case 'circle': {
      const r = short(part.radius);
      const width = short(2 * part.radius);
      return `M${short(part.x - part.radius)} ${short(-part.y)}a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0-${width} 0Z`;
    }
    case 'path': {
      const points = part.points.map(([x, y]) => `${short(x)} ${short(-y)}`);
      return `M${points.join('L')}Z`;
    }
    case 'rect':
      return rect(part, short);
  }
}

function rect(part: Extract<ElevationPart, { kind: 'rect' }>, short: Round): string {
  const { x, width, height } = part;
  const top = -(part.y + height);
  const r = Math.min(part.corner, width / 2, height / 2);
  const start = `M${short(x + Math.max(r, 0))} ${short(top)}`;
  if (r < 0.05)
    return `M${short(x)} ${short(top)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  const [h, v] = [short(width - 2 * r), short(height - 2 * r)];
  const turn = (dx: number, dy: number) =>
    `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
  return `${start}h${h}${turn(r, r)}v${v}${turn(-r, r)}h-${h}${turn(-r, -r)}v-${v}${turn(r, -r)}Z`;
}

function rounder(decimals: number): Round {
  const unit = 10 ** decimals;
  return (value) => String(Math.round(value * unit) / unit);
}
