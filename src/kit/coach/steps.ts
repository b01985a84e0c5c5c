import type { Door } from '../../model/train.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { block } from './solids.ts';

/** Treads below the sill, their width and depth (reference sheet: 0.70 × 0.24 m about z ±1.37 on bodies of 3.1 m). */
const treads = [0.11, 0.39, 0.67];
const width = 0.7;
const depth = 0.24;

/** Three treads between two stringers under an entrance. */
export function steps(frame: CoachFrame, side: 1 | -1, { at }: Door): readonly Shape[] {
  const { sill, zAt } = frame.section;
  const outer = zAt(sill) - 0.01;
  const reach: Vec2 = [outer - depth, outer];
  const z: Vec2 = side === 1 ? reach : [-reach[1], -reach[0]];
  const shapes: Shape[] = [];
  for (const below of treads) {
    const top = sill - below;
    shapes.push(block('step', 1, [at - width / 2, at + width / 2], [top - 0.035, top], z));
    // A nosing of bare metal on the outer edge.
    const edge: Vec2 = side === 1 ? [reach[1], reach[1] + 0.012] : [-reach[1] - 0.012, -reach[1]];
    shapes.push(
      block('damper', 0, [at - width / 2, at + width / 2], [top - 0.03, top + 0.006], edge),
    );
  }
  const low = sill - 0.72;
  for (const end of [-1, 1]) {
    const x = at + end * (width / 2 + 0.012);
    shapes.push(block('step', 1, [x - 0.012, x + 0.012], [low, sill + 0.06], z));
  }
  // Far away the open steps read as one dark block; a little shorter, since light comes through them.
  const far = block('step', 2, [at - width / 2, at + width / 2], [low + 0.2, sill], z);
  return [...shapes.map((shape): Shape => ({ ...shape, only: 'near' })), { ...far, only: 'far' }];
}
