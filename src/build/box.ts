import type { BoxShape, Detail } from '../kit/shapes.ts';
import { rotation } from './rotation.ts';
import type { Writer } from './writer.ts';

/**
 * A box. Close by its edges are chamfered (44 triangles): the chamfer borrows the normals of the two faces that it joins
 * and so shades as a round edge. Further off it is plain (12 triangles).
 */
export function addBox(writer: Writer, shape: BoxShape, level: Detail): void {
  const { size } = shape;
  const bevel =
    level > 0 ? 0 : Math.min(shape.bevel ?? 0, 0.45 * Math.min(size[0], size[1], size[2]));
  writer.paint(shape.role);
  const first = addCorners(writer, shape, bevel);
  for (let axis = 0; axis < 3; axis++) {
    const a = (axis + 1) % 3;
    const b = (axis + 2) % 3;
    const onA = first + a * 8;
    const onB = first + b * 8;
    const one = 1 << a;
    const two = 1 << b;
    for (let side = 0; side <= 1; side++) {
      // All four corners have this bit or none of them has it.
      const face = first + axis * 8 + (side << axis);
      writer.quad(face, face + one, face + one + two, face + two);
    }
    if (bevel <= 0) continue;
    // The four chamfers that run along this axis.
    for (let k = 0; k < 4; k++) {
      const corner = (k & 1 ? one : 0) | (k & 2 ? two : 0);
      const far = corner | (1 << axis);
      writer.quad(onA + corner, onA + far, onB + far, onB + corner);
    }
  }
  if (bevel <= 0) return;
  for (let corner = 0; corner < 8; corner++) {
    writer.triangle(first + corner, first + 8 + corner, first + 16 + corner);
  }
}

/** Vertex axis · 8 + corner, from the one returned: the corner (bit k set = positive side of axis k) on the face across that axis. */
function addCorners(writer: Writer, { at, size, turn }: BoxShape, bevel: number): number {
  const rotate = turn ? rotation(turn) : null;
  let first = -1;
  for (let axis = 0; axis < 3; axis++) {
    const hx = size[0] / 2 - (axis === 0 ? 0 : bevel);
    const hy = size[1] / 2 - (axis === 1 ? 0 : bevel);
    const hz = size[2] / 2 - (axis === 2 ? 0 : bevel);
    for (let corner = 0; corner < 8; corner++) {
      const sx = corner & 1 ? 1 : -1;
      const sy = corner & 2 ? 1 : -1;
      const sz = corner & 4 ? 1 : -1;
      let x = sx * hx;
      let y = sy * hy;
      let z = sz * hz;
      let nx = axis === 0 ? sx : 0;
      let ny = axis === 1 ? sy : 0;
      let nz = axis === 2 ? sz : 0;
      if (rotate) {
        [x, y, z] = rotate([x, y, z]);
        [nx, ny, nz] = rotate([nx, ny, nz]);
      }
      const id = writer.vertex(x + at[0], y + at[1], z + at[2], nx, ny, nz);
      if (first < 0) first = id;
    }
  }
  return first;
}
