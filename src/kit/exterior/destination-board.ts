import { block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import { type ExteriorKind, sidesOf } from './part.ts';

/** A blank board for the route in its holder, 0.90 × 0.16 m (reference sheet, section 6). */
export const destinationBoard: ExteriorKind = {
  kind: 'destination-board',
  needs: ['length', 'from', 'to', 'side'],
  shapes: (part, frame) => {
    const { at, length = 0.9, from = 1.62, to = from + 0.16 } = part;
    const x: Vec2 = [at - length / 2, at + length / 2];
    return sidesOf(part).flatMap((side): readonly Shape[] => {
      const z = (low: number, high: number): Vec2 => [
        frame.skin(side, from, low),
        frame.skin(side, from, high),
      ];
      const shapes = [
        block('plate', 1, x, [from, to], z(-0.01, 0.014)),
        block(
          'body-sill',
          0,
          [x[0] - 0.02, x[1] + 0.02],
          [from - 0.02, from + 0.012],
          z(-0.01, 0.024),
          0.004,
        ),
        block(
          'body-sill',
          0,
          [x[0] - 0.02, x[1] + 0.02],
          [to - 0.012, to + 0.02],
          z(-0.01, 0.024),
          0.004,
        ),
      ];
      return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
    });
  },
};
