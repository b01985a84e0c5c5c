import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const lamps = ['lamp-green', 'lamp-green', 'lamp-green', 'lamp-amber', 'lamp-blue'] as const;

/**
 * A cabinet of electronics, 0.6 wide (`width`), 0.62 deep, 1.95 high, its back to a wall: drawers of equipment with lamps,
 * handles, grilles and a small screen; `variant` `glass` has a smoked door, `old` has dials and grey fronts. Roles: `body`.
 */
export const equipmentRack: Piece = {
  kind: 'equipment-rack',
  rest: 'floor',
  shapes: ({ width = 0.6, depth = 0.62, height = 1.95, variant, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const old = variant === 'old';
    const body = roles.body ?? (old ? 'cabinet-grey' : 'rack-black');
    const w = width / 2;
    const d = depth / 2;
    const face = d - 0.05;
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.08], [-d, face - 0.02]),
      block(body, [-w, w], [0.08, height], [-d, face - 0.02], 0.004),
      // Its back is bare sheet with slots for air.
      block('cabinet-grey', [-w + 0.02, w - 0.02], [0.1, height - 0.03], [-d - 0.004, -d], 0, 1),
      ...[0.3, 0.7].map((share) =>
        block(
          'black',
          [-w + 0.1, w - 0.1],
          [height * share, height * share + 0.12],
          [-d - 0.006, -d - 0.004],
          0,
          0,
        ),
      ),
      ...[-1, 1].map((side) =>
        block(body, [side * (w - 0.05), side * w], [0.08, height], [face - 0.02, d - 0.012], 0.004),
      ),
      block(body, [-w, w], [height - 0.06, height], [face - 0.02, d - 0.012], 0.004),
      block(body, [-w, w], [0.08, 0.13], [face - 0.02, d - 0.012], 0.004),
    ];
    let y = 0.14;
    let screens = 1;
    while (y < height - 0.14) {
      const tall = Math.min(
        height - 0.07 - y,
        [0.044, 0.088, 0.132, 0.176][Math.floor(random() * 4)]!,
      );
      const kind = random();
      const screen = screens > 0 && y > 1.1 && y < 1.5;
      if (screen) screens -= 1;
      shapes.push(
        ...unit(old, w - 0.055, y, screen ? 0.22 : tall, face, screen ? 2 : kind, random),
      );
      y += (screen ? 0.22 : tall) + 0.006;
    }
    if (variant === 'glass') {
      shapes.push(
        block('glass', [-w + 0.05, w - 0.05], [0.13, height - 0.06], [d - 0.014, d - 0.01], 0, 1),
        bar(
          'chrome',
          [
            [w - 0.075, 0.95, d - 0.008],
            [w - 0.075, 1.1, d - 0.008],
          ],
          0.008,
          6,
        ),
      );
    }
    return shapes;
  },
};

function unit(
  old: boolean,
  w: number,
  y: number,
  tall: number,
  face: number,
  kind: number,
  random: () => number,
): readonly Shape[] {
  const front = old
    ? kind < 0.5
      ? 'plastic-grey'
      : 'case-grey'
    : kind < 0.6
      ? 'black'
      : 'cabinet-grey';
  const shapes: Shape[] = [
    block(front, [-w, w], [y, y + tall], [face - 0.02, face], 0.003, tall > 0.1 ? 2 : 1),
  ];
  if (kind === 2) {
    shapes.push(
      block(
        old ? 'face-gauges' : 'face-rack',
        [-w + 0.06, w - 0.06],
        [y + 0.02, y + tall - 0.02],
        [face, face + 0.003],
        0,
        1,
      ),
    );
    return shapes;
  }
  for (const side of [-1, 1]) {
    shapes.push(
      bar(
        'steel',
        [
          [side * (w - 0.025), y + tall * 0.2, face],
          [side * (w - 0.025), y + tall * 0.2, face + 0.025],
          [side * (w - 0.025), y + tall * 0.8, face + 0.025],
          [side * (w - 0.025), y + tall * 0.8, face],
        ],
        0.005,
        5,
        0,
      ),
    );
  }
  const count = 3 + Math.floor(random() * 6);
  for (let i = 0; i < count; i++) {
    const x = -w + 0.07 + i * 0.028;
    shapes.push(
      block(
        lamps[Math.floor(random() * lamps.length)]!,
        [x - 0.004, x + 0.004],
        [y + tall * 0.62, y + tall * 0.62 + 0.008],
        [face, face + 0.003],
        0,
        0,
      ),
    );
  }
  if (tall > 0.08) {
    for (let i = 0; i < 7; i++) {
      const x = 0.02 + i * 0.026;
      if (x < w - 0.05)
        shapes.push(
          block(
            'gasket',
            [x, x + 0.012],
            [y + tall * 0.2, y + tall * 0.8],
            [face - 0.001, face + 0.002],
            0,
            0,
          ),
        );
    }
  }
  return shapes;
}
