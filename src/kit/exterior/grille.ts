import { plate } from '../coach/patches.ts';
import { block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import { louvre } from './louvre.ts';
import { type ExteriorKind, sidesOf } from './part.ts';

/** Blades about 80 mm apart (reference sheet: 18 slats on 1.54 m). */
const pitch = 0.083;
/** A far grille is one plate, this far outside the skin. */
const proud = 0.014;

/** A louvre in a bolted frame in the side, `length` long, between the heights `from` and `to`. */
export const grille: ExteriorKind = {
  kind: 'grille',
  needs: ['length', 'from', 'to', 'side'],
  shapes: (part, frame) => {
    const { at, length = 1.4, from = 2.2, to = 3 } = part;
    return sidesOf(part).flatMap((side): readonly Shape[] => {
      const x: Vec2 = [at - length / 2, at + length / 2];
      const skin = (y: number) => frame.skin(side, y, proud);
      const edge = 0.05;
      const z = (y: number): Vec2 => [frame.skin(side, y), frame.skin(side, y, 0.052)];
      const shapes: Shape[] = [
        plate('grille', 2, side, x, [from, to], skin),
        {
          ...louvre('grille', 0, side, x, [from, to], skin, pitch),
          only: 'near',
        },
      ];
      for (const y of [from, to]) {
        const rail = block(
          'body-sill',
          1,
          [x[0] - edge, x[1] + edge],
          [y - edge / 2, y + edge / 2],
          z(y),
          0.008,
        );
        shapes.push({ ...rail, only: 'near' });
      }
      const mullions = Math.max(1, Math.round(length / 1.2));
      for (let i = 0; i <= mullions; i += 1) {
        const inner = i > 0 && i < mullions;
        const along = x[0] + (length * i) / mullions;
        const half = inner ? 0.015 : edge / 2;
        const post = block(
          'body-sill',
          inner ? 0 : 1,
          [along - half, along + half],
          [from, to],
          z((from + to) / 2),
          0.006,
        );
        shapes.push({ ...post, only: 'near' });
      }
      return shapes;
    });
  },
};
