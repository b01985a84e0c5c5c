import type { Shape, Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { ball, drum, spun } from './parts.ts';

/** A pointed arch on the wall, 0.74 wide, 1.3 high, of stone around gold mosaic, with a hanging lamp. */
export const nicheArch: Piece = {
  kind: 'niche-arch',
  rest: 'wall',
  shapes: ({ width = 0.74 }) => {
    const half = width / 2;
    const outer = arch(half, 0, 0.78, 1.3);
    const inner = arch(half - 0.07, 0.06, 0.76, 1.2);
    const shapes: Shape[] = [
      {
        kind: 'prism',
        role: 'marble-cream',
        detail: 2,
        axis: 'z',
        outline: outer,
        from: 0,
        to: 0.022,
        bevel: 0.005,
      },
      {
        kind: 'prism',
        role: 'mosaic-gold',
        detail: 2,
        axis: 'z',
        outline: inner,
        from: 0.022,
        to: 0.027,
      },
      // Lamp on a chain.
      drum('brass', [0, 0.78, 0.1], 'y', 0.004, 0.3, 5, 0),
      ball('lamp-shade', [0, 0.72, 0.1], 0.05, 8, 2),
      spun(
        'brass',
        [0, 0.62, 0.1],
        'y',
        [
          [0, 0],
          [0.03, 0.02],
          [0.055, 0.07],
          [0.056, 0.1],
        ],
        8,
      ),
      spun(
        'brass',
        [0, 0.74, 0.1],
        'y',
        [
          [0.056, 0],
          [0.04, 0.04],
          [0.008, 0.07],
        ],
        8,
      ),
    ];
    return shapes;
  },
};

/** Outline of a pointed arch, counter-clockwise: straight to `spring`, pointed at `top`. */
function arch(half: number, foot: number, spring: number, top: number): readonly Vec2[] {
  const right: Vec2[] = [];
  for (let i = 0; i <= 6; i++) {
    const t = i / 6;
    right.push([half * (1 - t ** 1.7), spring + (top - spring) * t ** 0.72]);
  }
  const left = right.slice(0, -1).map(([x, y]): Vec2 => [-x, y]);
  return [[-half, foot], [half, foot], ...right, ...left.toReversed()];
}
