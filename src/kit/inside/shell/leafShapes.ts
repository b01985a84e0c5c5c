import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import { block } from './block.ts';

/** A pane in a leaf: x and y extents. */
export interface LeafPane {
  readonly x: Vec2;
  readonly y: Vec2;
  readonly role: string;
}

const bead = 0.018;

/**
 * A door leaf as joinery: two posts, rails and panels, with a pane where asked. x and y are its extents, z its faces;
 * `pull` puts handles at that x: flush plates, or grips that stand off the face at z[0] by `stand`.
 */
export function leafShapes(
  role: string,
  x: Vec2,
  y: Vec2,
  z: Vec2,
  pane: LeafPane | null,
): readonly Shape[] {
  const shapes: Shape[] = [];
  const post = Math.min(0.1, (x[1] - x[0]) * 0.16);
  const inner: Vec2 = pane ? pane.x : [x[0] + post, x[1] - post];
  shapes.push(
    block(role, [x[0], inner[0]], y, z, 0.003),
    block(role, [inner[1], x[1]], y, z, 0.003),
  );
  if (!pane) {
    const lock = y[0] + (y[1] - y[0]) * 0.45;
    shapes.push(
      block(role, inner, [y[0], y[0] + 0.16], z, 0.003),
      block(role, inner, [lock, lock + 0.13], z),
      block(role, inner, [y[1] - 0.11, y[1]], z, 0.003),
      ...panel(role, inner, [y[0] + 0.16, lock], z),
      ...panel(role, inner, [lock + 0.13, y[1] - 0.11], z),
    );
    return shapes;
  }
  shapes.push(
    block(role, inner, [y[0], y[0] + 0.16], z, 0.003),
    block(role, inner, [pane.y[0] - 0.12, pane.y[0]], z, 0.003),
    block(role, inner, [pane.y[1], y[1]], z, 0.003),
    ...panel(role, inner, [y[0] + 0.16, pane.y[0] - 0.12], z),
  );
  const middle = (z[0] + z[1]) / 2;
  shapes.push(
    block(
      pane.role,
      [pane.x[0] - 0.004, pane.x[1] + 0.004],
      [pane.y[0] - 0.004, pane.y[1] + 0.004],
      [middle - 0.003, middle + 0.003],
      0,
      1,
    ),
  );
  // Glazing beads, a little within the faces.
  const faces: Vec2 = [Math.min(...z) + 0.004, Math.max(...z) - 0.004];
  const edges: readonly (readonly [Vec2, Vec2])[] = [
    [pane.x, [pane.y[0], pane.y[0] + bead]],
    [pane.x, [pane.y[1] - bead, pane.y[1]]],
    [[pane.x[0], pane.x[0] + bead], pane.y],
    [[pane.x[1] - bead, pane.x[1]], pane.y],
  ];
  for (const [along, up] of edges) shapes.push(block('gasket', along, up, faces, 0, 0));
  return shapes;
}

/** A panel set back between posts and rails, with a raised field. */
function panel(role: string, x: Vec2, y: Vec2, z: Vec2): readonly Shape[] {
  const middle: Vec3 = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2];
  const [w, h] = [x[1] - x[0], y[1] - y[0]];
  const d = Math.abs(z[1] - z[0]);
  const shapes: Shape[] = [
    {
      kind: 'box',
      role,
      detail: 2,
      at: middle,
      size: [w + 0.004, h + 0.004, d - 0.016],
    },
  ];
  if (w > 0.16 && h > 0.16) {
    shapes.push({
      kind: 'box',
      role,
      detail: 0,
      at: middle,
      size: [w - 0.08, h - 0.08, d - 0.005],
      bevel: 0.005,
    });
  }
  return shapes;
}
