import type { Shape, Vec2, Vec3 } from '../shapes.ts';

/** The shape turned half round about the vertical in the middle of a vehicle of this length: x → length − x, z → −z. */
export function turned(shape: Shape, length: number): Shape {
  const point = ([x, y, z]: Vec3): Vec3 => [length - x, y, -z];
  switch (shape.kind) {
    case 'box':
      return shape.turn
        ? {
            ...shape,
            at: point(shape.at),
            turn: [-shape.turn[0], shape.turn[1], -shape.turn[2]],
          }
        : { ...shape, at: point(shape.at) };
    case 'lathe': {
      if (shape.axis === 'y') return { ...shape, at: point(shape.at) };
      const last = shape.profile.length - 1;
      return {
        ...shape,
        at: point(shape.at),
        profile: shape.profile.map(([r, h]): Vec2 => [r, -h]).reverse(),
        creases: (shape.creases ?? []).map((i) => last - i),
      };
    }
    case 'prism':
      switch (shape.axis) {
        case 'x':
          return {
            ...shape,
            from: length - shape.to,
            to: length - shape.from,
            outline: shape.outline.map(([z, y]): Vec2 => [-z, y]).reverse(),
          };
        case 'y':
          return {
            ...shape,
            outline: shape.outline.map(([x, z]): Vec2 => [length - x, -z]),
          };
        case 'z':
          return {
            ...shape,
            from: -shape.to,
            to: -shape.from,
            outline: shape.outline.map(([x, y]): Vec2 => [length - x, y]).reverse(),
          };
        default: {
          const unknown: never = shape.axis;
          return unknown;
        }
      }
    case 'tube':
      return { ...shape, path: shape.path.map(point) };
    case 'spring':
      return { ...shape, at: point(shape.at) };
    case 'patch':
      return { ...shape, rows: shape.rows.map((row) => row.map(point)) };
    case 'wall':
      return {
        ...shape,
        side: shape.side === 1 ? -1 : 1,
        from: length - shape.to,
        to: length - shape.from,
        holes: shape.holes.map((hole) => ({ ...hole, at: length - hole.at })),
      };
    default: {
      const unknown: never = shape;
      return unknown;
    }
  }
}
