import type { Vec3 } from '../../kit/shapes.ts';
import type { Lens, View } from './framing.ts';

/** Moves a view up by a share of the lens' height, so that the subject stands lower and more sky shows over it. */
export function raise(view: View, lens: Lens, share: number): View {
  const distance = Math.hypot(
    view.position[0] - view.target[0],
    view.position[1] - view.target[1],
    view.position[2] - view.target[2],
  );
  // A low lens, as over a phone's sheet, has no height to give away.
  const by = lens.height > 0.6 * lens.width ? (share * lens.height * distance) / lens.focal : 0;
  const lift = ([x, y, z]: Vec3): Vec3 => [x, y + by, z];
  return { position: lift(view.position), target: lift(view.target) };
}
