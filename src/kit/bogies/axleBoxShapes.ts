import { block, cylinder } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { BogieDesign } from './design.ts';

/** Axle boxes of one side: body, the ledge under the springs, turned cap, guide posts where there are any. */
export function axleBoxShapes(design: BogieDesign, side: 1 | -1): readonly Shape[] {
  const { box, journal, wheelRadius: y } = design;
  const span = (from: number, to: number): Vec2 => (side === 1 ? [from, to] : [-to, -from]);
  const face = journal + 0.1;
  const shapes: Shape[] = [];
  for (const x of design.axles) {
    const half = box.size / 2;
    shapes.push(
      block(
        'axle-box',
        1,
        [x - half, x + half],
        [y - half, y + half],
        span(face - 0.2, face),
        0.05,
      ),
    );
    shapes.push(
      block(
        'axle-box',
        1,
        [x - box.wing.half, x + box.wing.half],
        [box.wing.from, box.wing.to],
        span(journal - 0.09, journal + 0.09),
        0.015,
      ),
    );
    shapes.push(cap(design, x, side * face, side));
    if (box.guides) shapes.push(...guides(design, x, side));
  }
  return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
}

function cap(design: BogieDesign, x: number, z: number, side: 1 | -1): Shape {
  const r = design.box.cap;
  const points: Vec2[] = [
    [r, -0.01],
    [r, 0.02],
    [r * 0.56, 0.026],
    [0, 0.056],
  ];
  return {
    kind: 'lathe',
    role: 'axle-box',
    detail: 0,
    at: [x, design.wheelRadius, z],
    axis: 'z',
    segments: 14,
    profile: side === 1 ? points : points.map(([a, h]): Vec2 => [a, -h]).reverse(),
    creases: [1, 2],
  };
}

function guides(design: BogieDesign, x: number, side: 1 | -1): readonly Shape[] {
  return design.springs
    .filter((spring) => Math.abs(spring.x - x) < design.box.wing.half)
    .map((spring) =>
      cylinder(
        'damper',
        0,
        'y',
        [spring.x, spring.from, side * (spring.z ?? design.journal)],
        0.045,
        [-0.1, spring.to - spring.from],
        8,
      ),
    );
}
