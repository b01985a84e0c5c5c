import { block, cylinder } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

const blades = 8;

/** A roof fan: a ring from `from` to `to`, twisted blades about a hub, guard bars over them; far away a dark disc in its ring. */
export const fan: ExteriorKind = {
  kind: 'fan',
  needs: ['diameter', 'from', 'to', 'z'],
  shapes: ({ at, diameter = 1.3, from, to, z = 0 }, { section }) => {
    const r = diameter / 2;
    const low = from ?? section.roofAt(z);
    const top = to ?? low + 0.1;
    const shapes: Shape[] = [
      {
        kind: 'lathe',
        role: 'roof-equipment',
        detail: 2,
        at: [at, 0, z],
        axis: 'y',
        segments: 32,
        creases: [1, 2],
        profile: [
          [r, low - 0.02],
          [r, top],
          [r - 0.05, top],
          [r - 0.07, low + 0.02],
        ],
      },
      {
        kind: 'lathe',
        role: 'core',
        detail: 2,
        at: [at, low + 0.02, z],
        axis: 'y',
        segments: 32,
        profile: [
          [r - 0.06, 0],
          [0, 0.001],
        ],
      },
      cylinder('roof-equipment', 0, 'y', [at, low, z], 0.16, [0.02, top - low - 0.02], 16),
    ];
    const middle = (low + top) / 2;
    for (let i = 0; i < blades; i += 1) {
      const angle = (2 * Math.PI * i) / blades;
      const out = r * 0.52;
      shapes.push({
        kind: 'box',
        role: 'damper',
        detail: 0,
        at: [at + Math.cos(angle) * out, middle - 0.005, z - Math.sin(angle) * out],
        size: [r * 0.72, 0.012, 0.2],
        turn: [0.22 * Math.cos(angle), angle, 0.22 * Math.sin(angle)],
      });
    }
    for (const q of [-0.62, -0.31, 0, 0.31, 0.62]) {
      const reach = Math.sqrt(1 - q * q) * (r - 0.02);
      const across = z + q * r;
      shapes.push(
        block(
          'roof-equipment',
          0,
          [at - reach, at + reach],
          [top - 0.004, top + 0.01],
          [across - 0.008, across + 0.008],
        ),
      );
    }
    shapes.push(
      block(
        'roof-equipment',
        0,
        [at - 0.015, at + 0.015],
        [top + 0.002, top + 0.016],
        [z - r, z + r],
      ),
    );
    return shapes.map((shape): Shape => (shape.detail === 0 ? { ...shape, only: 'near' } : shape));
  },
};
