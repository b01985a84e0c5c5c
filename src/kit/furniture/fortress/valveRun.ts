import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const pipes = [
  { role: 'tank-red', y: 1.06, radius: 0.034 },
  { role: 'engine-green', y: 0.9, radius: 0.042 },
  { role: 'copper', y: 0.78, radius: 0.018 },
] as const;

/** Pipes along a wall with flanges, drops to the floor and brass hand wheels on their valves: `width` (2.4), 1.12 high, 0.2 deep. */
export const valveRun: Piece = {
  kind: 'valve-run',
  rest: 'wall',
  shapes: ({ width = 2.4 }) => {
    const w = width / 2;
    const shapes: Shape[] = [];
    for (const { role, y, radius } of pipes) {
      shapes.push(
        bar(
          role,
          [
            [-w, y, 0.07],
            [w, y, 0.07],
          ],
          radius,
          9,
          2,
        ),
      );
      for (let x = -w + 0.2; x < w; x += 0.9) {
        shapes.push({
          kind: 'lathe',
          role,
          detail: 1,
          axis: 'x',
          at: [x, y, 0.07],
          profile: [
            [radius, 0],
            [radius + 0.02, 0],
            [radius + 0.02, 0.036],
            [radius, 0.036],
          ],
          segments: 12,
          creases: [1, 2],
        });
      }
    }
    const drops = Math.max(1, Math.round(width / 0.8));
    for (let i = 0; i < drops; i++) {
      const x = -w + (width * (i + 0.5)) / drops;
      const { role, y, radius } = pipes[i % 2]!;
      shapes.push(
        bar(
          role,
          [
            [x, y, 0.07],
            [x, 0.02, 0.07],
          ],
          radius * 0.8,
          8,
          1,
        ),
        ...valve([x, 0.46, 0.07], radius),
        block('steel', [x - 0.08, x + 0.08], [0.1, 0.13], [0, 0.06], 0.004, 0),
      );
    }
    const clips = Math.max(2, Math.round(width / 1.1));
    for (let i = 0; i < clips; i++) {
      const x = -w + 0.1 + ((width - 0.2) * i) / (clips - 1);
      shapes.push(block('steel', [x - 0.018, x + 0.018], [0.74, 1.12], [0, 0.03], 0.004, 1));
    }
    return shapes;
  },
};

/** A valve’s body and its wheel, which looks to +z. */
function valve([x, y, z]: Vec3, radius: number): readonly Shape[] {
  const rim: Vec3[] = Array.from({ length: 17 }, (_, i): Vec3 => {
    const a = (i / 16) * 2 * Math.PI;
    return [x + Math.cos(a) * 0.1, y + Math.sin(a) * 0.1, z + 0.115];
  });
  return [
    {
      kind: 'lathe',
      role: 'engine-black',
      detail: 1,
      axis: 'y',
      at: [x, y - 0.09, z],
      profile: [
        [radius + 0.02, 0],
        [radius + 0.02, 0.03],
        [radius + 0.005, 0.05],
        [radius + 0.03, 0.09],
        [radius + 0.005, 0.13],
        [radius + 0.02, 0.15],
        [radius + 0.02, 0.18],
      ],
      segments: 12,
    },
    bar(
      'steel',
      [
        [x, y, z],
        [x, y, z + 0.125],
      ],
      0.012,
      6,
      1,
    ),
    bar('brass', rim, 0.012, 6, 1),
    ...[0, 1, 2].map((i) => {
      const a = (i / 3) * Math.PI;
      return bar(
        'brass',
        [
          [x - Math.cos(a) * 0.1, y - Math.sin(a) * 0.1, z + 0.115],
          [x + Math.cos(a) * 0.1, y + Math.sin(a) * 0.1, z + 0.115],
        ],
        0.008,
        5,
        0,
      );
    }),
  ];
}
