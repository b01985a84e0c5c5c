import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

const hub = 0.27;
const radius = 0.125;

/** A small electric fan on its foot, 0.4 high: cage of wire, three blades. Roles: `body`, `blade`. */
export const deskFan: Piece = {
  kind: 'desk-fan',
  rest: 'top',
  shapes: ({ roles = {} }) => {
    const body = roles.body ?? 'enamel-mint';
    const shapes: Shape[] = [
      turned(
        body,
        [0, 0, 0],
        [
          [0, 0],
          [0.075, 0.002],
          [0.078, 0.02],
          [0.03, 0.04],
          [0, 0.042],
        ],
        14,
      ),
      bar(
        body,
        [
          [0, 0.03, -0.01],
          [0, hub, -0.03],
        ],
        0.012,
        6,
        2,
      ),
      {
        kind: 'lathe',
        role: body,
        detail: 1,
        axis: 'z',
        at: [0, hub, -0.07],
        profile: [
          [0, 0],
          [0.034, 0.012],
          [0.036, 0.07],
          [0.02, 0.09],
          [0, 0.094],
        ],
        segments: 10,
      },
    ];
    for (const [z, r] of [
      [0, radius],
      [0.05, radius],
      [0.066, radius * 0.55],
      [0.072, radius * 0.2],
    ] as const) {
      shapes.push(bar('chrome', ring(r, z), 0.0028, 4, 0));
    }
    for (let i = 0; i < 10; i++) {
      const [c, s] = [Math.cos((i * Math.PI) / 5), Math.sin((i * Math.PI) / 5)];
      shapes.push(
        bar(
          'chrome',
          [
            [c * radius, hub + s * radius, 0],
            [c * radius, hub + s * radius, 0.05],
            [c * radius * 0.2, hub + s * radius * 0.2, 0.072],
          ],
          0.0018,
          3,
          0,
        ),
      );
    }
    for (let i = 0; i < 3; i++) {
      const angle = (i * 2 * Math.PI) / 3 + 0.4;
      shapes.push({
        kind: 'box',
        role: roles.blade ?? 'plastic-white',
        detail: 1,
        at: [Math.cos(angle) * 0.06, hub + Math.sin(angle) * 0.06, 0.032],
        size: [0.095, 0.055, 0.004],
        bevel: 0.0015,
        turn: [0.5, 0, angle],
      });
    }
    return shapes;
  },
};

function ring(r: number, z: number): readonly Vec3[] {
  return Array.from({ length: 17 }, (_, i): Vec3 => {
    const angle = (i * Math.PI) / 8;
    return [Math.cos(angle) * r, hub + Math.sin(angle) * r, z];
  });
}
