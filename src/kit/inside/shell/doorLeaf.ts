import type { Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { leafShapes } from './leafShapes.ts';

/** The leaf slides inside bulkheads of 70 mm and partitions of 50 mm: nothing on it may be thicker. */
const whole = 0.034;
const plateOut = 0.003;
/** It reaches behind the jambs and the lintel, m. */
const behind = 0.015;

/**
 * A sliding leaf that closes an opening of `width` × `height`: x along its width, z its thickness, the origin in the middle of
 * its foot. With `pane` it has a window (0.98 m high in a door of 2 m, interior look sheet) to see the next room through. `pulls`
 * are the edges that have a grip: either may lead. A leaf of two that slide behind each other is thinner.
 */
export function doorLeaf(
  width: number,
  height: number,
  role: string,
  pane: boolean,
  thickness = whole,
  pulls: readonly number[] = [-1, 1],
): readonly Shape[] {
  const half = width / 2 + behind;
  const x: Vec2 = [-half, half];
  const side = Math.max(0.1, width * 0.19);
  const shapes: Shape[] = [
    ...leafShapes(
      role,
      x,
      [0.008, height + behind],
      [-thickness / 2, thickness / 2],
      pane
        ? {
            x: [-half + side, half - side],
            y: [height * 0.44, height * 0.44 + Math.min(0.98, height * 0.49)],
            role: 'pane',
          }
        : null,
    ),
  ];
  const z: Vec2 = [-thickness / 2 - plateOut, thickness / 2 + plateOut];
  // Flush pulls near the edges.
  for (const way of pulls) {
    const at = way * (width / 2 - 0.05);
    shapes.push(block('brass', [at - 0.022, at + 0.022], [0.96, 1.12], z, 0, 1));
    shapes.push(
      block(
        'gasket',
        [at - 0.012, at + 0.012],
        [0.985, 1.095],
        [z[0] - 0.0012, z[1] + 0.0012],
        0,
        0,
      ),
    );
  }
  // A plate where shoes meet it.
  shapes.push(
    block(
      'steel',
      [-width / 2 + 0.03, width / 2 - 0.03],
      [0.03, 0.15],
      [z[0] + 0.001, z[1] - 0.001],
      0,
      1,
    ),
  );
  return shapes;
}
