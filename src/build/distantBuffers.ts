import type { BoxShape, Shape, WallShape } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { VehiclePlan } from '../plan/types.ts';
import { vehicleShapes } from '../plan/vehicleShapes.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** Lower stripes are finer than a pixel from where this is drawn, m. */
const thinnest = 0.05;
/** Between the rails and the underframe daylight is seen, m (ours, by eye). */
const daylight = 0.35;

/**
 * A vehicle so far off that only its colours are left: a box for each band of its longest side wall, one for the roof and a
 * dark one for everything below. A vehicle without side walls (a faulty car) is one box.
 */
export function distantBuffers(vehicle: VehiclePlan, livery: Livery): Buffers {
  const shapes = vehicleShapes(vehicle, livery);
  const wall = longestWall(shapes);
  const slabs = wall ? slabsOf(wall, vehicle) : [plain(vehicle, shapes[0]?.role ?? 'fault')];
  return buildShapes(slabs, 2, surfaceOf(livery));
}

function longestWall(shapes: readonly Shape[]): WallShape | null {
  let longest: WallShape | null = null;
  for (const shape of shapes) {
    if (shape.kind !== 'wall') continue;
    if (!longest || shape.to - shape.from > longest.to - longest.from) longest = shape;
  }
  return longest;
}

function slabsOf(wall: WallShape, { bounds, length }: VehiclePlan): readonly Shape[] {
  const bottom = wall.section[0]?.[1] ?? 1;
  const top = wall.section.at(-1)?.[1] ?? 3;
  const width = 2 * Math.max(...wall.section.map(([z]) => z));
  // The nose of a locomotive is no wall: the bodies' gaps at couplers are about this wide.
  const [from, to] = [Math.min(wall.from, 0.5), Math.max(wall.to, length - 0.5)];
  const slab = (role: string, low: number, high: number, across: number): BoxShape => ({
    kind: 'box',
    role,
    detail: 2,
    at: [(from + to) / 2, (low + high) / 2, 0],
    size: [to - from, high - low, across],
  });
  // Each band stands a little before the last, as on the wall the later one is seen.
  const bands = wall.bands
    .map(({ role, ...band }) => ({
      role,
      from: Math.max(bottom, band.from),
      to: Math.min(top, band.to),
    }))
    .filter((band) => band.to - band.from >= thinnest);
  return [
    slab('underframe', daylight, bottom, width * 0.75),
    slab(wall.role, bottom, top, width),
    ...bands.map((band, i) => slab(band.role, band.from, band.to, width + 0.02 * (i + 1))),
    slab('roof', top, Math.max(top + 0.2, Math.min(bounds.max[1], top + 1)), width * 0.85),
  ];
}

function plain({ bounds: { min, max } }: VehiclePlan, role: string): Shape {
  return {
    kind: 'box',
    role,
    detail: 2,
    at: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, 0],
    size: [max[0] - min[0], max[1] - min[1], max[2] - min[2]],
  };
}
