import { block, cylinder } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** Cut of the lower edges (reference sheet: 0.16). */
const cut = 0.16;

/** A large fuel tank across the car, its lower edges cut off: straps, fillers and gauges on both sides. */
export const fuelTank: ExteriorKind = {
  kind: 'fuel-tank',
  needs: ['length', 'width', 'from', 'to'],
  shapes: ({ at, length = 5, width = 2.75, from = 0.43, to = 1.11 }) => {
    const half = width / 2;
    const outline = (grow: number): Vec2[] => [
      [half + grow, to],
      [half + grow, from + cut],
      [half - cut, from - grow],
      [cut - half, from - grow],
      [-half - grow, from + cut],
      [-half - grow, to],
    ];
    const tank: Shape = {
      kind: 'prism',
      role: 'tank',
      detail: 2,
      axis: 'x',
      outline: outline(0),
      from: at - length / 2,
      to: at + length / 2,
      bevel: 0.03,
    };
    const shapes: Shape[] = [tank];
    const straps = Math.max(2, Math.round(length / 1.3));
    for (let i = 0; i <= straps; i += 1) {
      const x = at - length * 0.47 + (length * 0.94 * i) / straps;
      shapes.push({
        ...tank,
        role: 'underframe',
        detail: 0,
        only: 'near',
        outline: outline(0.014),
        from: x - 0.035,
        to: x + 0.035,
        bevel: 0.004,
      });
    }
    for (const side of [1, -1]) {
      const z = side * half;
      const out = (by: number): Vec2 => [z - side * 0.02, z + side * by];
      const x = at + side * length * 0.18;
      shapes.push(
        {
          ...cylinder(
            'damper',
            0,
            'z',
            [x, to - 0.14, z],
            0.075,
            side === 1 ? [-0.02, 0.05] : [-0.05, 0.02],
            14,
          ),
          only: 'near',
        },
        {
          ...block('cock', 0, [x + 0.22, x + 0.34], [to - 0.2, to - 0.08], out(0.012)),
          only: 'near',
        },
        {
          ...block('damper', 0, [x - 0.3, x - 0.26], [from + 0.22, to - 0.08], out(0.03), 0.006),
          only: 'near',
        },
      );
    }
    return shapes;
  },
};
