import { bogieDefinition, bogieShapes } from '../bogies/index.ts';
import type { LatheShape, Shape, Vec2 } from '../shapes.ts';

/** A wheelset whose rims are round close by, with the polished band where the wheel has run and the turned edge of its rim. */
export function nearWheelset(kind: string, gauge: number): readonly Shape[] {
  const { wheelRadius: r } = bogieDefinition(kind);
  const shapes = bogieShapes(kind, gauge).wheelset.map(
    (shape): Shape =>
      shape.kind === 'lathe' && widest(shape) > 0.2 ? { ...shape, segments: 44 } : shape,
  );
  const outer = (gauge - 0.08) / 2 + 0.135;
  for (const side of [1, -1] as const) {
    // The rim's face is turned bright in a narrow ring; a groove shows how far it may wear.
    const ring: Vec2[] = [
      [r - 0.006, outer + 0.001],
      [r - 0.03, outer + 0.002],
    ];
    shapes.push({
      kind: 'lathe',
      role: 'damper',
      detail: 0,
      at: [0, 0, 0],
      axis: 'z',
      segments: 44,
      profile: side === 1 ? ring : ring.map(([a, h]): Vec2 => [a, -h]).reverse(),
    });
  }
  return shapes;
}

function widest({ profile }: LatheShape): number {
  return Math.max(...profile.map(([radius]) => radius));
}
