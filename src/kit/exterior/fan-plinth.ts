import { block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import { louvre } from './louvre.ts';
import type { ExteriorKind } from './part.ts';
import { roofPod } from './roofPod.ts';

/** The raised part of a roof that fans sit in: upright sides with louvres, seams across its top. */
export const fanPlinth: ExteriorKind = {
  kind: 'fan-plinth',
  needs: ['length', 'width', 'to'],
  shapes: ({ at, length = 3.4, width = 2, to }, frame) => {
    const top = to ?? frame.section.crown + 0.18;
    const half = width / 2;
    const shapes: Shape[] = [
      roofPod('roof-equipment', frame, {
        at,
        length,
        width,
        top,
        shoulder: 0.06,
      }),
    ];
    for (const side of [1, -1] as const) {
      const y: Vec2 = [frame.section.roofAt(half) + 0.03, top - 0.06];
      if (y[1] - y[0] < 0.08) continue;
      const panel = louvre(
        'grille',
        0,
        side,
        [at - length * 0.46, at + length * 0.46],
        y,
        () => side * half,
        0.05,
        0.016,
      );
      shapes.push({ ...panel, only: 'near' });
    }
    for (const t of [-0.49, 0, 0.49]) {
      const x: Vec2 = [at + t * length - 0.025, at + t * length + 0.025];
      shapes.push({
        ...block(
          'roof-equipment',
          0,
          x,
          [top - 0.01, top + 0.014],
          [0.05 - half, half - 0.05],
          0.004,
        ),
        only: 'near',
      });
    }
    return shapes;
  },
};
