import type { Door } from '../../model/train.ts';
import type { CoachFrame } from '../coach/coachFrame.ts';
import { hung } from '../coach/slidingDoor.ts';
import { bar, block, cylinder } from '../coach/solids.ts';
import { sidesOf } from '../exterior/part.ts';
import type { Shape, Vec2, Vec3 } from '../shapes.ts';

/** Close by, a sliding door: brackets under its hood, a hasp with its lock, buffers that stop the leaves, rings to lash to. */
export function slidingDoorFittings(door: Door, frame: CoachFrame): readonly Shape[] {
  const { at, width, from, to } = door;
  return sidesOf(door).flatMap((side): readonly Shape[] => {
    const z = (y: number, proud: number) => frame.skin(side, y, proud);
    const out = (y: number, low: number, high: number): Vec2 => [z(y, low), z(y, high)];
    const shapes: Shape[] = [];
    const reach: Vec2 = [at - width, at + width / 2 + 0.1];
    // The hood stands on brackets a pace apart, and its lip hangs before the rollers.
    shapes.push(
      block('roof-equipment', 0, reach, [to - 0.02, to + 0.12], out(to, 0.095, 0.108), 0.004),
    );
    const brackets = Math.max(2, Math.round((reach[1] - reach[0]) / 0.8));
    for (let i = 0; i <= brackets; i += 1) {
      const along = reach[0] + 0.04 + ((reach[1] - reach[0] - 0.08) * i) / brackets;
      shapes.push(
        block(
          'body-side',
          0,
          [along - 0.018, along + 0.018],
          [to + 0.1, to + 0.17],
          out(to, 0, 0.1),
          0.004,
        ),
      );
    }
    // Hasp and padlock over the joint of the leaves.
    const y = from + 1.12;
    shapes.push(
      block(
        'coupler',
        0,
        [at - 0.11, at + 0.11],
        [y - 0.035, y + 0.035],
        out(y, hung, hung + 0.03),
        0.006,
      ),
    );
    shapes.push(
      block(
        'horn',
        0,
        [at - 0.032, at + 0.032],
        [y - 0.13, y - 0.05],
        out(y, hung + 0.012, hung + 0.048),
        0.008,
      ),
    );
    // Rubber buffers where the leaves come to rest.
    for (const [edge, way] of [
      [at - width, -1],
      [at + width / 2, 1],
    ] as const) {
      for (const up of [from + 0.35, to - 0.35]) {
        const stop = edge + way * 0.05;
        shapes.push(
          block(
            'body-sill',
            0,
            [stop - 0.03, stop + 0.03],
            [up - 0.06, up + 0.06],
            out(up, 0, 0.075),
            0.006,
          ),
        );
        const face: Vec3 = [stop - way * 0.03, up, z(up, 0.045)];
        shapes.push(cylinder('rubber', 0, 'x', face, 0.03, [-0.025, 0.025], 10));
      }
    }
    // A lamp over the joint, and rings along the sill to lash loads and sheets to.
    shapes.push(
      block('radome', 0, [at - 0.1, at + 0.1], [to + 0.16, to + 0.22], out(to, 0.01, 0.09), 0.015),
    );
    const rings = Math.max(3, Math.round(width / 0.7));
    for (let i = 0; i <= rings; i += 1) {
      const along = at - width / 2 + (width * i) / rings;
      const low = frame.section.sill + 0.04;
      const ring: Vec3[] = [];
      for (let k = 0; k <= 8; k += 1) {
        const angle = (k / 8) * 2 * Math.PI + Math.PI / 2;
        ring.push([
          along + 0.035 * Math.cos(angle),
          low - 0.035 + 0.035 * Math.sin(angle),
          z(low, 0.02),
        ]);
      }
      shapes.push(bar('damper', 0, ring, 0.007, 5));
    }
    return shapes;
  });
}
