import { bogieDefinition, bogieShapes } from '../kit/bogies/index.ts';
import type { Shape } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { ElevationPart } from './elevationPart.ts';
import { pieceDepth, type Skin } from './pieceDepth.ts';
import { shapeBox } from './shapeBox.ts';
import { sideView } from './sideView.ts';
import type { BogiePlan, VehiclePlan } from './types.ts';
import { vehicleShapes } from './vehicleShapes.ts';

export type { ElevationPart } from './elevationPart.ts';

/** Pieces that cover less than this are left out, m². */
const smallest = { full: 0.02, strip: 0.12 } as const;

/** A wall's holes are painted over frames, which stand less than this before the skin, m. */
const holeOver = 0.03;

/** A piece with its place across: pieces are painted from the far side to the near one. */
interface Piece {
  readonly part: ElevationPart;
  readonly depth: number;
}

/**
 * Side view of a vehicle from +z with the train's head at the left, taken from the very shapes that are built in 3D and
 * sorted so that later parts lie over earlier ones. `full` for a drawing to look at, `strip` for one a few pixels high:
 * bands, roof, windows, bogies and domes.
 */
export function elevation(
  vehicle: VehiclePlan,
  livery: Livery,
  level: 'full' | 'strip',
): readonly ElevationPart[] {
  const side = vehicle.turned ? -1 : 1;
  const body = vehicleShapes(vehicle, livery).filter((shape) => shown(shape, level));
  const skins = body
    .filter((shape) => shape.kind === 'wall')
    .filter((wall) => wall.side === side)
    .map((wall): Skin => ({ wall, box: shapeBox(wall) }));
  const pieces = body.flatMap((shape) => bodyPieces(shape, side, skins));
  for (const bogie of vehicle.bogies) pieces.push(...bogiePieces(bogie, side, level));
  const large = pieces.filter(({ part }) => areaOf(part) >= smallest[level]);
  large.sort((a, b) => a.depth - b.depth);
  return large.map(({ part }) => (vehicle.turned ? mirrored(part, vehicle.length) : part));
}

function shown(shape: Shape, level: 'full' | 'strip'): boolean {
  if (level === 'strip') return shape.only !== 'near' && shape.detail === 2;
  return shape.only !== 'far' && shape.detail >= 1;
}

function bodyPieces(shape: Shape, side: 1 | -1, skins: readonly Skin[]): readonly Piece[] {
  if (shape.kind === 'wall' && shape.side !== side) return [];
  const depth = pieceDepth(shape, side, skins);
  if (depth === null) return [];
  const parts = sideView(shape);
  if (shape.kind !== 'wall') return parts.map((part) => ({ part, depth }));
  const holes = parts.length - shape.holes.filter(({ fill }) => fill !== 'door').length;
  return parts.map((part, i) => ({
    part,
    depth: i < holes ? depth : depth + holeOver,
  }));
}

/** The wheels behind, the side frame that the viewer looks at in front. */
function bogiePieces(bogie: BogiePlan, side: 1 | -1, level: 'full' | 'strip'): readonly Piece[] {
  const { wheelRadius: radius } = bogieDefinition(bogie.kind);
  const wheels = bogie.axles.map((axle): Piece => {
    const x = bogie.x + (bogie.turned ? -axle : axle);
    return {
      part: { kind: 'circle', role: 'wheel', x, y: radius, radius },
      depth: 0.8,
    };
  });
  const frame = framePieces(bogie.kind, bogie.turned, side, level);
  return [...wheels, ...frame.map(({ part, depth }) => ({ part: moved(part, bogie.x), depth }))];
}

/** Side frames by kind, way, side and level: two trains have a hundred bogies of a few kinds. */
const frames = new Map<string, readonly Piece[]>();

/** A bogie's frame as seen from a side; x from the bogie's centre. */
function framePieces(
  kind: string,
  turned: boolean,
  side: 1 | -1,
  level: 'full' | 'strip',
): readonly Piece[] {
  const key = `${kind} ${turned} ${side} ${level}`;
  const known = frames.get(key);
  if (known) return known;
  const near = turned ? -side : side;
  // The gauge cannot be seen from the side.
  const pieces = bogieShapes(kind, 1.435)
    .frame.filter((shape) => shown(shape, level))
    .filter((shape) => level === 'full' || shape.kind !== 'lathe')
    .flatMap((shape) => {
      const { min, max } = shapeBox(shape);
      const depth = near > 0 ? max[2] : -min[2];
      if (depth <= 0.5) return [];
      return sideView(shape).map(
        (part): Piece => ({
          part: turned ? mirrored(part, 0) : part,
          depth,
        }),
      );
    });
  frames.set(key, pieces);
  return pieces;
}

function moved(part: ElevationPart, by: number): ElevationPart {
  if (part.kind !== 'path') return { ...part, x: part.x + by };
  return { ...part, points: part.points.map(([x, y]) => [x + by, y] as const) };
}

/** The part with x turned to `length − x`. */
function mirrored(part: ElevationPart, length: number): ElevationPart {
  switch (part.kind) {
    case 'rect':
      return { ...part, x: length - part.x - part.width };
    case 'circle':
      return { ...part, x: length - part.x };
    case 'path':
      return {
        ...part,
        points: part.points.map(([x, y]) => [length - x, y] as const),
      };
  }
}

function areaOf(part: ElevationPart): number {
  switch (part.kind) {
    case 'rect':
      return part.width * part.height;
    case 'circle':
      return Math.PI * part.radius ** 2;
    case 'path': {
      let twice = 0;
      part.points.forEach(([x, y], i) => {
        const [nx, ny] = part.points[(i + 1) % part.points.length]!;
        twice += x * ny - nx * y;
      });
      return Math.abs(twice) / 2;
    }
  }
}
