import type { EndPlace } from '../coach/coachFrame.ts';
import { bar } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { couplerHead } from './couplerHead.ts';

/** Knuckle coupler: hinged knuckle on a pin, guard arm opposite, lift rod to the side; axis 0.88 m over the rail (reference sheet, section 9). */
export function knuckle(reach: number, place: EndPlace): readonly Shape[] {
  const head = {
    y: 0.88,
    height: 0.3,
    shank: 0.13,
    plan: [
      [0.3, -0.09],
      [0.3, 0.09],
      [0.2, 0.17],
      [0.04, 0.17],
      [-0.05, 0.11],
      [-0.04, 0.03],
      [0.05, 0.06],
      [0.1, 0],
      [0.08, -0.1],
      [0, -0.16],
      [0.04, -0.2],
      [0.18, -0.18],
    ],
  } as const;
  const y = head.y;
  const wall = Math.max(reach, 0.25);
  const lift = [
    place(0.2, y + 0.2, 0.02),
    place(0.24, 0.97, 0.12),
    place(wall - 0.08, 0.95, 0.22),
    place(wall - 0.08, 0.95, 1.18),
    place(wall - 0.12, 0.75, 1.2),
  ];
  const pin = [place(0.04, y - 0.18, 0.1), place(0.04, y + 0.19, 0.1)];
  return [
    ...couplerHead(head, reach, place),
    { ...bar('damper', 0, pin, 0.03, 8), only: 'near' },
    { ...bar('damper', 0, lift, 0.014, 5), only: 'near' },
  ];
}
