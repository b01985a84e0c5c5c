import type { LatheShape, Shape, Vec2, WallShape } from '../kit/shapes.ts';
import { convexHull } from './convexHull.ts';
import type { ElevationPart } from './elevationPart.ts';
import { shapeBox } from './shapeBox.ts';

/**
 * What a shape looks like from the side, x and y in its own space. Walls give their bands and holes; bodies that bulge
 * give their outline. Bars are left out: a side view has no room for handrails.
 */
export function sideView(shape: Shape): readonly ElevationPart[] {
  const role = shape.role.replace(/-ribbed$/, '');
  switch (shape.kind) {
    case 'wall':
      return wallParts(shape);
    case 'lathe':
      return latheParts(shape, role);
    case 'patch':
      return outline(
        role,
        shape.rows.flat().map(([x, y]): Vec2 => [x, y]),
      );
    case 'prism':
      return shape.axis === 'z'
        ? [{ kind: 'path', role, points: shape.outline }]
        : [boxPart(shape, role)];
    case 'tube':
      return [];
    case 'box':
    case 'spring':
      return [boxPart(shape, role)];
  }
}

function boxPart(shape: Shape, role: string): ElevationPart {
  const { min, max } = shapeBox(shape);
  const [width, height] = [max[0] - min[0], max[1] - min[1]];
  return { kind: 'rect', role, x: min[0], y: min[1], width, height, corner: 0 };
}

function outline(role: string, points: readonly Vec2[]): readonly ElevationPart[] {
  const hull = convexHull(points);
  return hull.length < 3 ? [] : [{ kind: 'path', role, points: hull }];
}

function latheParts({ at, axis, profile }: LatheShape, role: string): readonly ElevationPart[] {
  if (axis === 'z') {
    const radius = Math.max(...profile.map(([r]) => r));
    return [{ kind: 'circle', role, x: at[0], y: at[1], radius }];
  }
  const both = profile.flatMap(([r, h]): Vec2[] => [
    [r, h],
    [-r, h],
  ]);
  const placed = both.map(
    ([a, b]): Vec2 => (axis === 'y' ? [at[0] + a, at[1] + b] : [at[0] + b, at[1] + a]),
  );
  return outline(role, placed);
}

function wallParts(wall: WallShape): readonly ElevationPart[] {
  const bottom = wall.section[0]?.[1] ?? 0;
  const top = wall.section.at(-1)?.[1] ?? 0;
  const strip = (named: string, from: number, to: number): ElevationPart[] => {
    const role = named.replace(/-ribbed$/, '');
    const [y, end] = [Math.max(bottom, from), Math.min(top, to)];
    if (end - y < 1e-3) return [];
    const [x, width] = [wall.from, wall.to - wall.from];
    return [{ kind: 'rect', role, x, y, width, height: end - y, corner: 0 }];
  };
  const bands = wall.bands.flatMap(({ role, from, to }) => strip(role, from, to));
  const covered = wall.bands.some(({ from, to }) => from <= bottom && to >= top);
  // A closed door carries the bands on.
  const seen = wall.holes.filter(({ fill }) => fill !== 'door');
  const holes = seen.map((hole): ElevationPart => {
    const [x, height] = [hole.at - hole.width / 2, hole.to - hole.from];
    const { fill, from, width, corner } = hole;
    return { kind: 'rect', role: fill, x, y: from, width, height, corner };
  });
  return [...(covered ? [] : strip(wall.role, bottom, top)), ...bands, ...holes];
}
