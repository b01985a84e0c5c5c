import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** An operating lamp on a jointed arm: a dish 0.62 m across, 0.5 m high with its arm (`height`); hangs from the ceiling. */
export const surgicalLamp: Piece = {
  kind: 'surgical-lamp',
  rest: 'ceiling',
  shapes: ({ height = 0.5 }) => {
    const shapes: Shape[] = [
      {
        kind: 'lathe',
        role: 'enamel-white',
        detail: 2,
        axis: 'y',
        at: [0.12, 0, 0],
        profile: [
          [0.27, 0.012],
          [0.3, 0],
          [0.31, 0.02],
          [0.29, 0.07],
          [0.16, 0.12],
          [0.06, 0.14],
          [0, 0.14],
        ],
        segments: 22,
      },
      bar(
        'enamel-white',
        [
          [0.12, 0.13, 0],
          [0.12, 0.2, 0],
          [-0.16, 0.24, 0],
          [-0.16, height, 0],
        ],
        0.024,
        8,
      ),
      {
        kind: 'lathe',
        role: 'enamel-white',
        detail: 1,
        axis: 'y',
        at: [-0.16, height - 0.06, 0],
        profile: [
          [0, 0],
          [0.11, 0.01],
          [0.12, 0.06],
          [0, 0.06],
        ],
        segments: 14,
      },
      bar(
        'steel',
        [
          [0.12, 0.04, 0],
          [0.12, 0, 0],
        ],
        0.016,
        8,
      ),
    ];
    for (let i = 0; i < 7; i++) {
      const a = (i / 6) * 2 * Math.PI;
      const r = i === 6 ? 0 : 0.18;
      shapes.push({
        kind: 'lathe',
        role: 'lamp-panel-cool',
        detail: 1,
        axis: 'y',
        at: [0.12 + Math.cos(a) * r, 0.004, Math.sin(a) * r],
        profile: [
          [0, 0],
          [0.062, 0.002],
          [0.066, 0.014],
        ],
        segments: 12,
      });
    }
    shapes.push({
      kind: 'lathe',
      role: 'medical-panel',
      detail: 1,
      axis: 'y',
      at: [0.12, 0.012, 0],
      profile: [
        [0, 0],
        [0.272, 0.001],
      ],
      segments: 22,
    });
    return shapes;
  },
};
