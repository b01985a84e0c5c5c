import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import type { CarForm } from './carForm.ts';
import { carHull, type PlanPoint } from './carHull.ts';

/** Between tyre and arch, m; and how far the arch stands out. */
const gap = 0.05;
const flare = 0.016;
/** The least that each row lies over an arch, m. */
const over = [0, 0.02, 0.035, 0.05, 0.065, 0.08, 0.092, 0.1, 0.112, 0.124];
const archSteps = 12;

/** One place along the outline, and where the body ends there below. */
interface Column {
  readonly plan: PlanPoint;
  readonly low: number;
  readonly arch: boolean;
}

/** The body without its cabin: sides with wheel arches, nose and tail in one skin, bonnet, boot lid, wheel houses, underside. */
export function bodyShapes(form: CarForm, paint: string): readonly Shape[] {
  const right = outline(form);
  const skin = carHull.fractions.map((_, row) => {
    const points = right.map((column) => pointOf(form, column, row));
    return [...points, ...points.slice(0, -1).toReversed().map(mirrored)];
  });
  const dark = form.tall ? 3 : 1;
  return [
    {
      kind: 'patch',
      role: paint,
      detail: 2,
      rows: skin,
      creaseRows: [carHull.shoulder],
      rowRoles: skin.slice(1).map((_, i) => (i < dark ? 'car-trim' : paint)),
    },
    ...lids(form, paint, right),
    ...form.axles.flatMap((axle) => wheelHouses(form, axle, right)),
    block(
      'car-trim',
      [-form.length / 2 + 0.35, form.length / 2 - 0.35],
      [form.sill - 0.07, form.sill + 0.06],
      [-form.width / 2 + 0.36, form.width / 2 - 0.36],
      0.02,
    ),
  ];
}

/** The right half from the middle of the tail to the middle of the nose. */
function outline(form: CarForm): readonly Column[] {
  const half = form.width / 2;
  const sill = (plan: PlanPoint): Column => ({ plan, low: form.sill, arch: false });
  const ends = (end: 1 | -1) =>
    [0, 0.14, 0.28, 0.42, 0.56, 0.68, 0.78, 0.86, 0.92, 0.965, 0.99].map((part) =>
      sill(carHull.round(form, end, part * half)),
    );
  const columns: Column[] = [...ends(-1)];
  const reach = form.radius + gap;
  let x = -form.length / 2 + form.ends.tail;
  const straight = (to: number) => {
    const steps = Math.max(1, Math.round((to - x) / 0.34));
    for (let i = 0; i <= steps; i++) {
      columns.push(sill(carHull.along(form, x + ((to - x) * i) / steps)));
    }
  };
  for (const axle of form.axles) {
    if (axle - reach > x + 0.02) straight(axle - reach);
    for (let i = 0; i <= archSteps; i++) {
      const angle = Math.PI * (1 - i / archSteps);
      const at = axle + Math.cos(angle) * reach;
      columns.push({
        plan: carHull.along(form, at),
        low: form.radius + Math.sin(angle) * reach,
        arch: true,
      });
    }
    x = axle + reach;
  }
  const nose = form.length / 2 - form.ends.nose;
  if (nose > x + 0.02) straight(nose);
  columns.push(...ends(1).toReversed());
  return columns;
}

function pointOf(form: CarForm, { plan, low, arch }: Column, row: number): Vec3 {
  const part = carHull.fractions[row]!;
  const near = Math.min(
    ...form.axles.map((axle) => Math.abs(plan.x - axle) / ((form.radius + gap) * 1.5)),
  );
  const swell = row > 5 || near > 1 ? 0 : flare * (1 - near ** 2);
  const [x, y, z] = carHull.at(form, plan, part, swell);
  if (!arch) return [x, y, z];
  const [ax, , az] = carHull.at(form, plan, Math.max(part, 0.3), swell);
  const least = low + (over[row] ?? 0);
  return y < least ? [ax, least, az] : [x, y, z];
}

function mirrored([x, y, z]: Vec3): Vec3 {
  return [x, y, -z];
}

/** Bonnet before the windscreen and boot lid behind the rear window, each crowned and with a line pressed along it. */
function lids(form: CarForm, paint: string, right: readonly Column[]): readonly Shape[] {
  const [screen, , , rear] = form.cabin;
  const across = [1, 0.9, 0.8, 0.64, 0.4, 0, -0.4, -0.64, -0.8, -0.9, -1];
  const lid = (columns: readonly Column[]): Shape => {
    const edges = columns.map((column) => pointOf(form, column, carHull.fractions.length - 1));
    return {
      kind: 'patch',
      role: paint,
      detail: 2,
      rows: across.map((s) =>
        edges.map(([x, y, z]): Vec3 => {
          const part = Math.min(1, z / 0.5);
          const pressed = Math.abs(s) < 0.72 ? 0.008 : 0;
          return [x, y + part * (0.026 * (1 - s * s) + pressed), s * z];
        }),
      ),
    };
  };
  const at = (x: number): Column => ({
    plan: carHull.along(form, x),
    low: form.sill,
    arch: false,
  });
  return [
    lid([at(screen - 0.12), ...right.filter(({ plan }) => plan.x > screen - 0.1)]),
    lid([...right.filter(({ plan }) => plan.x < rear + 0.08), at(rear + 0.1)]),
  ];
}

/** The dark houses that the wheels stand in: they begin at the arches’ edges, with a lip. */
function wheelHouses(form: CarForm, axle: number, right: readonly Column[]): readonly Shape[] {
  const arch = right.filter(
    ({ plan, arch }) => arch && Math.abs(plan.x - axle) < form.radius + 0.2,
  );
  const edge = arch.map((column) => pointOf(form, column, 0));
  const foot = ([x, , z]: Vec3): Vec3 => [x, form.sill, z];
  const line = [foot(edge[0]!), ...edge, foot(edge.at(-1)!)];
  const inner = form.width / 2 - 0.36;
  const middle: Vec3 = [axle, form.radius, inner];
  const lines = [
    line,
    line.map(([x, y, z]): Vec3 => [x, y, z - 0.03]),
    line.map(([x, y]): Vec3 => [x, y, inner]),
    line.map((): Vec3 => middle),
  ];
  const role = 'car-trim';
  const house = { kind: 'patch', role, detail: 2, creaseRows: [1, 2] } as const;
  return [
    { ...house, rows: lines.map((row) => row.toReversed()) },
    { ...house, rows: lines.map((row) => row.map(mirrored)) },
  ];
}
