import type { Surface } from '../kit/palette.ts';
import type { Detail, Shape } from '../kit/shapes.ts';
import { addBox } from './box.ts';
import type { Buffers } from './buffers.ts';
import { addLathe } from './lathe.ts';
import { addPatch } from './patch.ts';
import { addPrism } from './prism.ts';
import { addRoundBox } from './roundBox.ts';
import { addSpring } from './spring.ts';
import { addTube } from './tube.ts';
import { addWall } from './wall.ts';
import { Writer } from './writer.ts';

/** One for all: growing its arrays anew for every vehicle would cost more than filling them. */
const writer = new Writer();

/**
 * Shapes → one set of buffers, in the shapes' own space. `detail` is the level: 0 near (everything), 1 middle, 2 far; a
 * shape is drawn when its own `detail` is at least that and its `only` allows it. Same shapes, same bytes.
 */
export function buildShapes(
  shapes: readonly Shape[],
  detail: Detail,
  surfaceOf: (role: string) => Surface,
): Buffers {
  writer.start(surfaceOf);
  for (const shape of shapes) {
    if (drawnAt(shape, detail)) add(shape, detail);
  }
  return writer.finish();
}

function drawnAt(shape: Shape, level: Detail): boolean {
  if (shape.only === 'far') return level === 2;
  if (shape.only === 'near' && level === 2) return false;
  return shape.detail >= level;
}

function add(shape: Shape, level: Detail): void {
  switch (shape.kind) {
    case 'box':
      if (shape.round && level < 2) addRoundBox(writer, shape, level);
      else addBox(writer, shape, level);
      break;
    case 'lathe':
      addLathe(writer, shape, level);
      break;
    case 'prism':
      addPrism(writer, shape, level);
      break;
    case 'tube':
      addTube(writer, shape, level);
      break;
    case 'spring':
      addSpring(writer, shape, level);
      break;
    case 'patch':
      addPatch(writer, shape, level);
      break;
    case 'wall':
      addWall(writer, shape, level);
      break;
    default:
      shape satisfies never;
  }
}
