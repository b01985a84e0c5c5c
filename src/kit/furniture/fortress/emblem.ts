import type { Shape, Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

const leaves = 11;

/** A gilt emblem on a wall, 0.4 m high (`height`): a disc in a wreath under a star. The drawing is ours, not the state's. Roles: `metal`. */
export const emblem: Piece = {
  kind: 'emblem',
  rest: 'wall',
  shapes: ({ height = 0.4, roles = {} }) => {
    const metal = roles.metal ?? 'gold';
    const r = height / 2;
    const shapes: Shape[] = [
      {
        kind: 'lathe',
        role: metal,
        detail: 2,
        axis: 'z',
        at: [0, r, 0],
        profile: [
          [r * 0.62, 0],
          [r * 0.62, 0.014],
          [r * 0.55, 0.022],
          [r * 0.5, 0.014],
          [r * 0.2, 0.02],
          [0, 0.022],
        ],
        segments: 20,
        creases: [1],
      },
      {
        kind: 'prism',
        role: metal,
        detail: 1,
        axis: 'z',
        outline: star(r * 0.26, r * 1.72),
        from: 0.004,
        to: 0.03,
        bevel: 0.004,
      },
      {
        kind: 'box',
        role: metal,
        detail: 1,
        at: [0, r * 0.14, 0.014],
        size: [r * 0.9, r * 0.16, 0.026],
        bevel: 0.008,
      },
    ];
    for (const side of [-1, 1]) {
      for (let i = 0; i < leaves; i++) {
        const angle = -Math.PI * 0.42 + (Math.PI * 0.78 * i) / (leaves - 1);
        shapes.push({
          kind: 'box',
          role: metal,
          detail: 1,
          at: [side * Math.cos(angle) * r * 0.82, r + Math.sin(angle) * r * 0.82, 0.014],
          size: [r * 0.11, r * 0.32, 0.02],
          bevel: 0.008,
          turn: [0, 0, side * (angle - 0.35)],
        });
      }
    }
    return shapes;
  },
};

function star(r: number, y: number): readonly Vec2[] {
  return Array.from({ length: 10 }, (_, i): Vec2 => {
    const angle = Math.PI / 2 + (Math.PI * i) / 5;
    const out = i % 2 === 0 ? r : r * 0.42;
    return [out * Math.cos(angle), y + out * Math.sin(angle)];
  });
}
