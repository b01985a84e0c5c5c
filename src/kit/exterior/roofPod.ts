import type { CoachFrame } from '../coach/coachFrame.ts';
import type { PrismShape, Vec2 } from '../shapes.ts';

/**
 * A low box along the roof that meets it on both sides: `width` across at its foot, flat top at `top` with sloped
 * shoulders. The foot stands in the roof.
 */
export function roofPod(
  role: string,
  { section }: CoachFrame,
  pod: {
    readonly at: number;
    readonly length: number;
    readonly width: number;
    readonly top: number;
    readonly shoulder?: number;
    readonly z?: number;
  },
): PrismShape {
  const { at, length, width, top, shoulder = 0.12, z = 0 } = pod;
  const half = width / 2;
  const foot = Math.min(section.roofAt(z + half), section.roofAt(z - half)) - 0.03;
  const edge = Math.max(foot + 0.05, top - shoulder * 0.5);
  const inner = Math.max(half * 0.4, half - shoulder);
  const right: Vec2[] = [
    [half, foot],
    [half, edge],
    [inner, top],
  ];
  const outline = [
    ...right.map(([across, y]): Vec2 => [z + across, y]),
    ...right.toReversed().map(([across, y]): Vec2 => [z - across, y]),
  ];
  return {
    kind: 'prism',
    role,
    detail: 2,
    axis: 'x',
    outline,
    from: at - length / 2,
    to: at + length / 2,
    bevel: 0.025,
  };
}
