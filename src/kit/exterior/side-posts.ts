import { block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import { type ExteriorKind, placesOf, sidesOf } from './part.ts';

/** Upright pressings that stiffen the side of a van over its hold, from the sill to the gutter, in the side's own colours. */
export const sidePosts: ExteriorKind = {
  kind: 'side-posts',
  needs: ['count', 'pitch', 'side'],
  shapes: (part, frame) =>
    sidesOf(part).flatMap((side) =>
      placesOf(part).flatMap((x) =>
        frame.plainBands.map(({ role, from, to }): Shape => {
          const out = (proud: number) => frame.skin(side, (from + to) / 2, proud);
          const y: Vec2 = [from, Math.min(to, frame.section.gutter - 0.14)];
          return {
            ...block(role, 1, [x - 0.075, x + 0.075], y, [out(-0.02), out(0.075)], 0.02),
            only: 'near',
          };
        }),
      ),
    ),
};
