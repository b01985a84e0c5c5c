import type { Vec2 } from '../../kit/shapes.ts';
import { convexHull } from '../convexHull.ts';
import { shapeBox } from '../shapeBox.ts';
import type { InsidePlan, PlacedShapes } from './types.ts';
import { wallColliders } from './wallColliders.ts';

/** A closed outline on the floor: car-local x and z, m. */
export interface Outline {
  readonly key: string;
  readonly points: readonly Vec2[];
}

export interface FurnitureOutline extends Outline {
  readonly kind: string;
  /** `standing` is in the way, `flat` is walked over. */
  readonly rest: 'standing' | 'flat';
  readonly item: string | null;
}

/** A car seen from above: what a map of it draws. x along the car from 0 to `length`, z across from −`half` to `half`. */
export interface FloorPlan {
  readonly carId: string;
  readonly length: number;
  readonly half: number;
  readonly rooms: readonly {
    readonly id: string;
    readonly name: string;
    readonly outline: readonly Vec2[];
  }[];
  readonly walls: readonly Outline[];
  readonly furniture: readonly FurnitureOutline[];
  /** A doorway as the line that its leaf closes. */
  readonly doors: readonly { readonly key: string; readonly from: Vec2; readonly to: Vec2 }[];
  readonly items: readonly { readonly id: string; readonly x: number; readonly z: number }[];
}

/** The floor plan of a car's inside, from the same walls, pieces, doors and items that are drawn and walked round. */
export function floorPlan(plan: InsidePlan): FloorPlan {
  const { carId, length, half, rooms, placed, doors, items } = plan;
  return {
    carId,
    length,
    half,
    rooms: rooms.map(({ id, name, from, to }) => ({
      id,
      name,
      outline: rectangle(from, to, -half, half),
    })),
    walls: wallColliders(rooms, length).map(({ key, x, z, hx, hz }) => ({
      key,
      points: rectangle(x - hx, x + hx, z - hz, z + hz),
    })),
    furniture: placed.flatMap((piece): FurnitureOutline[] => {
      if (piece.of !== 'piece' || (piece.rest !== 'floor' && piece.rest !== 'flat')) return [];
      const points = outlineOf(piece);
      if (points.length < 3) return [];
      const rest = piece.rest === 'flat' ? 'flat' : 'standing';
      return [{ key: piece.key, kind: piece.kind, rest, item: piece.item ?? null, points }];
    }),
    doors: doors.map(({ key, x, z, axis, width }) => {
      const [dx, dz] = axis === 'x' ? [0, width / 2] : [width / 2, 0];
      return { key, from: [x - dx, z - dz], to: [x + dx, z + dz] };
    }),
    items: items.map(({ id, box }) => ({
      id,
      x: (box.min[0] + box.max[0]) / 2,
      z: (box.min[2] + box.max[2]) / 2,
    })),
  };
}

/** The convex outline of all that a piece is made of, from above. */
function outlineOf({ at, yaw, shapes }: PlacedShapes): readonly Vec2[] {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return convexHull(
    shapes.flatMap((shape) => {
      if (shape.only === 'far') return [];
      const { min, max } = shapeBox(shape);
      return rectangle(min[0], max[0], min[2], max[2]).map(
        ([x, z]): Vec2 => [at[0] + c * x + s * z, at[2] - s * x + c * z],
      );
    }),
  );
}

function rectangle(x0: number, x1: number, z0: number, z1: number): readonly Vec2[] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ];
}
