import { block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { BogieDesign } from './design.ts';

/** A bogie far away: one dark block between the wheels and a disc for each wheel, turned outward. */
export function farShapes(design: BogieDesign, gauge: number): readonly Shape[] {
  const xs = design.frame.map(([x]) => x);
  const ys = design.frame.map(([, y]) => y);
  const half = design.frameZ[1] - 0.02;
  const shapes: Shape[] = [
    {
      ...block(
        'bogie-frame',
        2,
        [Math.min(...xs), Math.max(...xs)],
        [Math.min(0.62, design.wheelRadius + 0.1), Math.max(...ys)],
        [-half, half],
      ),
      only: 'far',
    },
  ];
  const r = design.wheelRadius;
  const inner = (gauge - 0.08) / 2;
  for (const x of design.axles) {
    for (const side of [1, -1] as const) {
      const points: Vec2[] = [
        [r, inner],
        [r, inner + 0.135],
        [0, inner + 0.135],
      ];
      shapes.push({
        kind: 'lathe',
        role: 'wheel',
        detail: 2,
        only: 'far',
        at: [x, r, 0],
        axis: 'z',
        segments: 10,
        profile: side === 1 ? points : points.map(([a, h]): Vec2 => [a, -h]).reverse(),
        creases: [1],
      });
    }
  }
  return shapes;
}
