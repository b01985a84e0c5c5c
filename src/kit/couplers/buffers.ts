import type { EndPlace } from '../coach/coachFrame.ts';
import { bar } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';

/** Russian coaches: two spring buffer plates on the end wall, 1.2 m apart, Ø 0.3 at 1.16 m (reference sheet, section 9). */
export function buffers(reach: number, place: EndPlace): readonly Shape[] {
  const y = 1.16;
  return [-0.6, 0.6].flatMap((z): readonly Shape[] => {
    const at = (d: number) => place(d, y, z);
    return [
      { ...bar('coupler', 1, [at(0.004), at(0.034)], 0.15, 16), only: 'near' },
      {
        ...bar('damper', 0, [at(0.03), at(reach * 0.6)], 0.052, 10),
        only: 'near',
      },
      {
        ...bar('underframe', 1, [at(reach * 0.45), at(reach + 0.02)], 0.085, 12),
        only: 'near',
      },
      {
        ...bar('underframe', 0, [at(reach - 0.03), at(reach + 0.01)], 0.13, 12),
        only: 'near',
      },
    ];
  });
}
