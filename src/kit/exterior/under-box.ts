import { block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** Depth of a box from its doors inward (reference sheet, section 10: battery box 0.55 deep). */
const depth = 0.56;

/**
 * Equipment boxes under the floor, one behind each side of a space `width` across: doors with hinges and
 * handles, a hanger above. `side` leaves out the other one.
 */
export const underBox: ExteriorKind = {
  kind: 'under-box',
  needs: ['length', 'width', 'from', 'to', 'side'],
  shapes: ({ at, length = 1.5, width = 2.9, from = 0.55, to = 1.1, side }, { section }) => {
    const x: Vec2 = [at - length / 2, at + length / 2];
    const half = width / 2;
    const far: Shape = {
      ...block('under-box', 2, x, [from, to], [-half, half]),
      only: 'far',
    };
    const sides = side === 'right' ? [1] : side === 'left' ? [-1] : [1, -1];
    const near = sides.flatMap((s) => {
      const z: Vec2 = s === 1 ? [half - depth, half] : [-half, depth - half];
      return [
        block('under-box', 1, x, [from, to], z, 0.02),
        ...doorsOf(x, [from, to], s * half, s),
        ...hangers(x, to, section.sill + 0.1, z),
      ];
    });
    return [far, ...near.map((shape): Shape => ({ ...shape, only: 'near' }))];
  },
};

function doorsOf(x: Vec2, y: Vec2, face: number, side: number): readonly Shape[] {
  const shapes: Shape[] = [];
  const count = Math.max(1, Math.round((x[1] - x[0]) / 0.75));
  const width = (x[1] - x[0]) / count;
  const out = (by: number): Vec2 => [face - side * 0.01, face + side * by];
  for (let i = 0; i < count; i += 1) {
    const left = x[0] + i * width + 0.035;
    const right = x[0] + (i + 1) * width - 0.035;
    const middle = (left + right) / 2;
    shapes.push(
      block('under-box', 0, [left, right], [y[0] + 0.04, y[1] - 0.05], out(0.016)),
      block('damper', 0, [middle - 0.045, middle + 0.045], [y[0] + 0.1, y[0] + 0.125], out(0.034)),
      block('axle-box', 0, [left + 0.06, right - 0.06], [y[1] - 0.075, y[1] - 0.045], out(0.026)),
    );
  }
  return shapes;
}

function hangers(x: Vec2, from: number, to: number, z: Vec2): readonly Shape[] {
  if (to - from < 0.01) return [];
  return [
    block('underframe', 0, [x[0] + 0.09, x[1] - 0.09], [from - 0.02, to], [z[0] + 0.1, z[1] - 0.1]),
  ];
}
