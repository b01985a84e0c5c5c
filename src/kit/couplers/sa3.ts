import type { EndPlace } from '../coach/coachFrame.ts';
import { slab } from '../coach/slab.ts';
import { bar } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { couplerHead } from './couplerHead.ts';

/** SA-3: big and small claw, no moving knuckle, the same when turned half round in plan; axis 1.06 m over the rail (reference sheet, section 9). */
export function sa3(reach: number, place: EndPlace): readonly Shape[] {
  const head = {
    y: 1.06,
    height: 0.36,
    shank: 0.13,
    plan: [
      [0.3, -0.1],
      [0.3, 0.1],
      [0.16, 0.2],
      [0.02, 0.19],
      [-0.02, 0.09],
      [0.08, 0.05],
      [0.08, -0.03],
      [-0.04, -0.1],
      [-0.03, -0.22],
      [0.12, -0.22],
    ],
  } as const;
  const y = head.y;
  const chain = [
    place(0.2, y - 0.1, 0.13),
    place(0.26, y - 0.3, 0.3),
    place(reach - 0.05, y - 0.22, 0.62),
    place(reach, y - 0.12, 0.7),
  ];
  return [
    ...couplerHead(head, reach, place),
    // The lock looks out of the throat, and its lever hangs on a chain to the side.
    {
      ...slab('cock', 0, place, [0.05, 0.11], [y - 0.12, y + 0.1], [-0.02, 0.05], 0.01),
      only: 'near',
    },
    { ...bar('damper', 0, chain, 0.012, 4), only: 'near' },
  ];
}
