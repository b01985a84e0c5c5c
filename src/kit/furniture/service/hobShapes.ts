import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';

/** Four rings in a black plate, an oven with its window below, knobs, and two pans on it. */
export function hobShapes(
  width: number,
  depth: number,
  height: number,
  face: number,
  metal: string,
): readonly Shape[] {
  const w = width / 2;
  const shapes: Shape[] = [
    block(
      'black-gloss',
      [-w + 0.03, w - 0.03],
      [height, height + 0.008],
      [-depth / 2 + 0.05, depth / 2 - 0.05],
      0.004,
      1,
    ),
    block(
      'black',
      [-w + 0.01, w - 0.01],
      [height - 0.14, height - 0.05],
      [face, face + 0.012],
      0.003,
      1,
    ),
    block('steel-sheet', [-w + 0.02, w - 0.02], [0.16, height - 0.16], [face, face + 0.03], 0.006),
    block('black-gloss', [-w + 0.1, w - 0.1], [0.3, 0.6], [face + 0.03, face + 0.034], 0.002, 1),
    bar(
      metal,
      [
        [-w + 0.08, 0.67, face + 0.03],
        [-w + 0.08, 0.67, face + 0.06],
        [w - 0.08, 0.67, face + 0.06],
        [w - 0.08, 0.67, face + 0.03],
      ],
      0.009,
      6,
    ),
  ];
  for (let i = 0; i < 5; i++) {
    const x = -w + 0.09 + ((width - 0.18) * i) / 4;
    shapes.push({
      kind: 'lathe',
      role: metal,
      detail: 0,
      axis: 'z',
      at: [x, height - 0.095, face + 0.012],
      profile: [
        [0.018, 0],
        [0.016, 0.022],
        [0, 0.022],
      ],
      segments: 8,
    });
  }
  for (const [x, z] of [
    [-0.2, -0.1],
    [0.2, -0.1],
    [-0.2, 0.13],
    [0.2, 0.13],
  ] as const) {
    shapes.push(
      turned(
        'rubber',
        [x, height + 0.008, z],
        [
          [0, 0.001],
          [0.09, 0.001],
          [0.095, 0.012],
          [0.08, 0.014],
          [0, 0.006],
        ],
        14,
        1,
      ),
    );
  }
  shapes.push(
    ...pan(-0.2, height, -0.1, 0.1, 0.15, true),
    ...pan(0.2, height, 0.13, 0.11, 0.06, false),
  );
  return shapes;
}

function pan(
  x: number,
  height: number,
  z: number,
  r: number,
  high: number,
  lid: boolean,
): readonly Shape[] {
  const y = height + 0.022;
  return [
    turned(
      'steel',
      [x, y, z],
      [
        [0, 0],
        [r - 0.01, 0],
        [r, 0.012],
        [r, high],
        [r - 0.008, high],
        [r - 0.012, high - 0.03],
        [0, high - 0.035],
      ],
      16,
      1,
    ),
    ...(lid
      ? [
          turned(
            'steel',
            [x, y + high, z],
            [
              [r + 0.003, 0],
              [r * 0.7, 0.02],
              [0.015, 0.03],
              [0.012, 0.05],
              [0, 0.055],
            ],
            14,
            1,
          ),
        ]
      : []),
    bar(
      'black',
      [
        [x + r, y + high - 0.02, z],
        [x + r + 0.14, y + high - 0.005, z],
      ],
      0.009,
      5,
      0,
    ),
  ];
}
