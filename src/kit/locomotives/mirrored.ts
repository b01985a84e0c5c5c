import type { Shape, Vec2, Vec3 } from '../shapes.ts';

/** The shape on the other side of the vehicle: z → −z. */
export function mirrored(shape: Shape): Shape {
  switch (shape.kind) {
    case 'box':
      return shape.turn
        ? {
            ...shape,
            at: flip(shape.at),
            turn: [-shape.turn[0], -shape.turn[1], shape.turn[2]],
          }
        : { ...shape, at: flip(shape.at) };
    case 'lathe': {
      if (shape.axis !== 'z') return { ...shape, at: flip(shape.at) };
      const last = shape.profile.length - 1;
      return {
        ...shape,
        at: flip(shape.at),
        profile: shape.profile.map(([r, h]): Vec2 => [r, -h]).reverse(),
        creases: (shape.creases ?? []).map((i) => last - i),
      };
    }
    case 'prism':
      if (shape.axis === 'z') return { ...shape, from: -shape.to, to: -shape.from };
      return {
        ...shape,
        outline: shape.outline
          .map(([a, b]): Vec2 => (shape.axis === 'x' ? [-a, b] : [a, -b]))
          .reverse(),
      };
    case 'tube':
      return { ...shape, path: shape.path.map(flip) };
    case 'spring':
      return { ...shape, at: flip(shape.at) };
    case 'patch':
      return {
        ...shape,
        rows: shape.rows.map((row) => row.map(flip).reverse()),
      };
    case 'wall':
      return { ...shape, side: shape.side === 1 ? -1 : 1 };
    default: {
      const unknown: never = shape;
      return unknown;
    }
  }
}

const flip = ([x, y, z]: Vec3): Vec3 => [x, y, -z];
