import type { Shape, Vec2 } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { bar, block } from './solids.ts';

/** Solebars, floor, centre sill, cross beams and pipes, and the dark inside that keeps one from looking through the car. */
export function underframe(frame: CoachFrame): readonly Shape[] {
  const { vehicle, section, head, tail } = frame;
  const x: Vec2 = [head + 0.06, tail - 0.06];
  const floor = Math.max(section.sill + 0.08, vehicle.body.floor - 0.12);
  const half = section.zAt(section.sill) - 0.005;
  const shapes: Shape[] = [
    block('underframe', 2, x, [floor, floor + 0.1], [-half, half]),
    near(
      block(
        'core',
        1,
        [x[0] + 0.1, x[1] - 0.1],
        [floor + 0.1, section.gutter],
        [0.1 - half, half - 0.1],
      ),
    ),
    near(block('underframe', 0, x, [floor - 0.16, floor], [-0.24, 0.24])),
  ];
  for (const side of [-1, 1]) {
    const z: Vec2 = side === 1 ? [half - 0.09, half] : [-half, 0.09 - half];
    shapes.push(near(block('body-sill', 1, x, [section.sill + 0.004, floor + 0.02], z)));
  }
  const middle = vehicle.length / 2;
  const between: Vec2 = [
    middle - vehicle.bogies.centres / 2 + 2.1,
    middle + vehicle.bogies.centres / 2 - 2.1,
  ];
  if (between[1] - between[0] > 3) {
    const beams = Math.floor((between[1] - between[0]) / 1.9);
    for (let i = 0; i <= beams; i += 1) {
      const at = between[0] + ((between[1] - between[0]) * i) / beams;
      shapes.push(
        near(
          block(
            'underframe',
            0,
            [at - 0.05, at + 0.05],
            [floor - 0.09, floor],
            [0.12 - half, half - 0.12],
          ),
        ),
      );
    }
    for (const [y, z, r] of [
      [floor - 0.13, half - 0.16, 0.02],
      [floor - 0.12, 0.16 - half, 0.02],
      [floor - 0.14, 0.62, 0.028],
    ] as const) {
      const pipe = bar(
        'damper',
        0,
        [
          [between[0], y, z],
          [between[1], y, z],
        ],
        r,
        6,
      );
      shapes.push(near(pipe));
    }
  }
  return shapes;
}

function near<S extends Shape>(shape: S): Shape {
  return { ...shape, only: 'near' };
}
