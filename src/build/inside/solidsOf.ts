import { insidePalette } from '../../kit/inside/palette/index.ts';
import type { LatheShape, PrismShape, Shape, Vec2, Vec3 } from '../../kit/shapes.ts';
import type { PlacedShapes } from '../../plan/inside/types.ts';
import { offLine } from '../offLine.ts';
import { simplify } from '../simplify.ts';
import { plates } from './plates.ts';
import type { Frame, Solid } from './solid.ts';
import { turnAbout } from './turnAbout.ts';
import { wallPlates } from './wallPlates.ts';

/** Shapes thinner than this in two directions (piping, stems, cutlery) throw no shade worth a voxel, m. */
const slightest = 0.012;
/** Legs and posts no thicker than this shade nothing that one sees: the field would draw a dark ring round each foot, m. */
const slender = 0.056;
/** An outline that fills this much of its rectangle counts as the rectangle. */
const nearlyFull = 0.9;
const outlineTolerance = 0.01;

/**
 * The solids of a car: what stops light or shades its neighbourhood. Left out: panes and sheer cloth, lamps (what is beside
 * them is bright), what only the opened car shows, what is only drawn close by, and very thin things. A step of the generator is one group of shapes.
 */
export function* solidsOf(placed: readonly PlacedShapes[]): Generator<void, readonly Solid[]> {
  const solids: Solid[] = [];
  for (const group of placed) {
    if (group.layer === 'cut') continue;
    for (const shape of group.shapes) {
      if (shape.detail > 0 && isSolid(shape.role)) addSolids(solids, shape, group);
    }
    yield;
  }
  return solids;
}

function isSolid(role: string): boolean {
  const finish = insidePalette.get(role)?.finish;
  return finish !== 'clear' && finish !== 'sheer' && finish !== 'glow';
}

function addSolids(solids: Solid[], shape: Shape, { at, yaw }: PlacedShapes): void {
  const place = (p: Vec3) => turnAbout(p, yaw, at);
  const way = (p: Vec3) => turnAbout(p, yaw, [0, 0, 0]);
  switch (shape.kind) {
    case 'box': {
      const half: Vec3 = [shape.size[0] / 2, shape.size[1] / 2, shape.size[2] / 2];
      if (isSlight(half)) return;
      if (!shape.turn && 2 * Math.max(half[0], half[2]) < slender && half[1] > slender) return;
      const [x, y, z] = axesOf(shape.turn ?? [0, 0, 0]);
      const frame = { at: place(shape.at), x: way(x), y: way(y), z: way(z) };
      solids.push({ kind: 'box', frame, half });
      return;
    }
    case 'lathe':
      addLathe(solids, shape, place, way);
      return;
    case 'spring': {
      const radius = shape.diameter / 2;
      const [x, y, z] = shape.at;
      const frame = upright(place([x, y + shape.height / 2, z]), way);
      solids.push({ kind: 'cylinder', frame, radius, half: shape.height / 2 });
      return;
    }
    case 'prism':
      addPrism(solids, shape, place, way);
      return;
    case 'tube': {
      if (shape.radius < slightest / 2) return;
      const kept = simplify(shape.path.length, Math.max(0.01, shape.radius), (i, a, b) =>
        offLine(shape.path[i]!, shape.path[a]!, shape.path[b]!),
      );
      for (let i = 0; i + 1 < kept.length; i++) {
        const from = place(shape.path[kept[i]!]!);
        const to = place(shape.path[kept[i + 1]!]!);
        const tall = Math.abs(to[1] - from[1]);
        if (2 * shape.radius < slender && tall > 2 * slender && tall > 0.8 * length(from, to))
          continue;
        solids.push({ kind: 'bar', from, to, radius: shape.radius });
      }
      return;
    }
    case 'patch':
      plates(solids, shape.rows, place);
      return;
    case 'wall':
      for (const rows of wallPlates(shape)) plates(solids, rows, place);
      return;
    default:
      shape satisfies never;
  }
}

function isSlight([a, b, c]: Vec3): boolean {
  const middle = a + b + c - Math.max(a, b, c) - Math.min(a, b, c);
  return 2 * middle < slightest || 2 * Math.max(a, b, c) < 0.03;
}

function length(a: Vec3, b: Vec3): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

function upright(at: Vec3, way: (p: Vec3) => Vec3): Frame {
  return { at, x: way([1, 0, 0]), y: [0, 1, 0], z: way([0, 0, 1]) };
}

/** A cylinder for each stretch of the profile that is taller than a finger is thick; bowls and shades count as full. */
function addLathe(
  solids: Solid[],
  { at, axis, profile }: LatheShape,
  place: (p: Vec3) => Vec3,
  way: (p: Vec3) => Vec3,
): void {
  const [x, y, z] = alongY(axis).map(way) as [Vec3, Vec3, Vec3];
  const stretch = (low: number, high: number, radius: number): void => {
    if (radius < slightest / 2 || Math.max(radius, high - low) < 0.015) return;
    if (axis === 'y' && 2 * radius < slender && high - low > 2 * slender) return;
    const h = (low + high) / 2;
    const middle: Vec3 = [
      at[0] + (axis === 'x' ? h : 0),
      at[1] + (axis === 'y' ? h : 0),
      at[2] + (axis === 'z' ? h : 0),
    ];
    const frame = { at: place(middle), x, y, z };
    solids.push({ kind: 'cylinder', frame, radius, half: (high - low) / 2 });
  };
  // Of the stretch at hand: its ends, and its radius weighted by height.
  let low = Infinity;
  let high = -Infinity;
  let sum = 0;
  let weight = 0;
  const finish = (): void => {
    if (weight > 0) stretch(low, high, sum / weight);
    [low, high, sum, weight] = [Infinity, -Infinity, 0, 0];
  };
  for (let i = 0; i + 1 < profile.length; i++) {
    const [p, q] = [profile[i]!, profile[i + 1]!];
    const radius = (p[0] + q[0]) / 2;
    // A flat ring hardly counts.
    const share = Math.abs(q[1] - p[1]) + 1e-4;
    const mean = sum / weight;
    if (high - low > 0.02 && share > 0.01 && Math.abs(mean - radius) > 0.25 * mean) finish();
    low = Math.min(low, p[1], q[1]);
    high = Math.max(high, p[1], q[1]);
    sum += radius * share;
    weight += share;
  }
  finish();
}

function addPrism(
  solids: Solid[],
  { axis, outline, from, to }: PrismShape,
  place: (p: Vec3) => Vec3,
  way: (p: Vec3) => Vec3,
): void {
  if (outline.length < 3) return;
  const half = (to - from) / 2;
  const h = (from + to) / 2;
  const us = outline.map((p) => p[0]);
  const vs = outline.map((p) => p[1]);
  const u = (Math.min(...us) + Math.max(...us)) / 2;
  const v = (Math.min(...vs) + Math.max(...vs)) / 2;
  const hu = Math.max(...us) - u;
  const hv = Math.max(...vs) - v;
  if (isSlight([hu, half, hv])) return;
  // Outline's first axis, the prism's, outline's second: as `prism` in the kit names them.
  const spatial = (a: number, along: number, b: number): Vec3 =>
    axis === 'x' ? [along, b, a] : axis === 'y' ? [a, along, b] : [a, b, along];
  const frame = {
    at: place(spatial(u, h, v)),
    x: way(spatial(1, 0, 0)),
    y: way(spatial(0, 1, 0)),
    z: way(spatial(0, 0, 1)),
  };
  if (area(outline) > nearlyFull * 4 * hu * hv) {
    solids.push({ kind: 'box', frame, half: [hu, half, hv] });
    return;
  }
  const loop = [...outline, outline[0]!].map(([a, b]): Vec3 => [a - u, 0, b - v]);
  const kept = simplify(loop.length, outlineTolerance, (i, a, b) =>
    offLine(loop[i]!, loop[a]!, loop[b]!),
  );
  const simple = kept.slice(0, -1).map((i): Vec2 => [loop[i]![0], loop[i]![2]]);
  solids.push({ kind: 'prism', frame, outline: simple, half });
}

function area(outline: readonly Vec2[]): number {
  let twice = 0;
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    twice += p[0] * q[1] - q[0] * p[1];
  });
  return Math.abs(twice) / 2;
}

/** Unit axes with the lathe's axis as y. */
function alongY(axis: LatheShape['axis']): readonly Vec3[] {
  if (axis === 'x') {
    return [
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ];
  }
  if (axis === 'y') {
    return [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
  }
  return [
    [1, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
  ];
}

/** A box's own axes after an XYZ Euler turn, as three.js understands it. */
function axesOf([tx, ty, tz]: Vec3): readonly [Vec3, Vec3, Vec3] {
  const [a, c, e] = [Math.cos(tx), Math.cos(ty), Math.cos(tz)];
  const [b, d, f] = [Math.sin(tx), Math.sin(ty), Math.sin(tz)];
  return [
    [c * e, a * f + b * e * d, b * f - a * e * d],
    [-c * f, a * e - b * f * d, b * e + a * f * d],
    [d, -b * c, a * c],
  ];
}
