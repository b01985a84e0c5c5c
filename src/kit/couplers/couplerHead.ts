import type { EndPlace } from '../coach/coachFrame.ts';
import { slab } from '../coach/slab.ts';
import type { Shape, Vec2 } from '../shapes.ts';

/** A cast head as a plan outline (way in, across) of some height about the axis at `y`, its shank and the draft gear behind. */
export interface CouplerHead {
  readonly plan: readonly Vec2[];
  readonly y: number;
  readonly height: number;
  readonly shank: number;
}

export function couplerHead(
  { plan, y, height, shank }: CouplerHead,
  reach: number,
  place: EndPlace,
): readonly Shape[] {
  const outline = plan.map(([d, z]): Vec2 => {
    const [x, , across] = place(d, 0, z);
    return [x, across];
  });
  const half = shank / 2;
  return [
    {
      kind: 'prism',
      role: 'coupler',
      detail: 1,
      only: 'near',
      axis: 'y',
      outline,
      from: y - height / 2,
      to: y + height / 2,
      bevel: 0.018,
    },
    {
      ...slab('coupler', 1, place, [0.26, reach + 0.3], [y - half, y + half], [-half, half], 0.02),
      only: 'near',
    },
    // Striking plate and draft gear under the end of the frame.
    {
      ...slab(
        'underframe',
        1,
        place,
        [reach - 0.03, reach + 0.12],
        [y - 0.19, y + 0.2],
        [-0.3, 0.3],
        0.02,
      ),
      only: 'near',
    },
    {
      ...slab(
        'underframe',
        0,
        place,
        [reach + 0.1, reach + 1.1],
        [y - 0.15, y + 0.15],
        [-0.2, 0.2],
        0.02,
      ),
      only: 'near',
    },
    {
      ...slab('coupler', 2, place, [0, reach], [y - 0.14, y + 0.14], [-0.14, 0.14]),
      only: 'far',
    },
  ];
}
