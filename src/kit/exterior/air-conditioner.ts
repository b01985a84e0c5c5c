import { block, cylinder } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { louvre } from './louvre.ts';
import type { ExteriorKind } from './part.ts';
import { roofPod } from './roofPod.ts';

/** An air-conditioning hump on the roof: ribbed cover, louvres on its sides, two fan openings in its top. */
export const airConditioner: ExteriorKind = {
  kind: 'air-conditioner',
  needs: ['length', 'width', 'to'],
  shapes: ({ at, length = 2.4, width = 1.8, to }, frame) => {
    const top = to ?? frame.section.crown + 0.08;
    const half = width / 2;
    const foot = frame.section.roofAt(half) - 0.03;
    const shapes: Shape[] = [roofPod('roof-equipment', frame, { at, length, width, top })];
    for (const side of [1, -1] as const) {
      const y = [Math.max(foot + 0.05, frame.section.roofAt(half) + 0.02), top - 0.085] as const;
      if (y[1] - y[0] > 0.06) {
        shapes.push(
          louvre(
            'grille',
            0,
            side,
            [at - length * 0.42, at + length * 0.42],
            y,
            () => side * half,
            0.045,
            0.014,
          ),
        );
      }
    }
    for (const x of [at - length * 0.24, at + length * 0.24]) {
      shapes.push(
        { ...ringOf(x, top, 0.34) },
        cylinder('core', 0, 'y', [x, top, 0], 0.3, [0.01, 0.012], 16),
        block(
          'roof-equipment',
          0,
          [x - 0.03, x + 0.03],
          [top - 0.02, top + 0.012],
          [0.12 - half, half - 0.12],
          0.005,
        ),
      );
    }
    return shapes.map((shape): Shape => (shape.detail === 0 ? { ...shape, only: 'near' } : shape));
  },
};

function ringOf(x: number, top: number, r: number): Shape {
  return {
    kind: 'lathe',
    role: 'roof-equipment',
    detail: 0,
    at: [x, top, 0],
    axis: 'y',
    segments: 16,
    creases: [1],
    profile: [
      [r, -0.01],
      [r, 0.035],
      [r - 0.035, 0.035],
    ],
  };
}
