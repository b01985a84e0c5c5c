import type { Door } from '../../model/train.ts';
import { bogieDefinition } from '../bogies/index.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { block } from './solids.ts';

/** Treads below the sill, their width and depth (reference sheet: 0.70 × 0.24 m about z ±1.37 on bodies of 3.1 m). */
const treads = [0.11, 0.39, 0.67];
const width = 0.7;
const depth = 0.24;
/** Room that an axle box with its wings takes beside its axle, and the least width of a tread, m. */
const besideAxle = 0.46;
const least = 0.4;

/** Three treads between two stringers under an entrance. */
export function steps(frame: CoachFrame, side: 1 | -1, { at }: Door): readonly Shape[] {
  const { sill, zAt } = frame.section;
  const outer = zAt(sill) - 0.01;
  const reach: Vec2 = [outer - depth, outer];
  const z: Vec2 = side === 1 ? reach : [-reach[1], -reach[0]];
  const shapes: Shape[] = [];
  const x = clearOfBogie(frame, at);
  for (const below of treads) {
    const top = sill - below;
    shapes.push(block('step', 1, x, [top - 0.035, top], z));
    // A nosing of bare metal on the outer edge.
    const edge: Vec2 = side === 1 ? [reach[1], reach[1] + 0.012] : [-reach[1] - 0.012, -reach[1]];
    shapes.push(block('damper', 0, x, [top - 0.03, top + 0.006], edge));
  }
  const low = sill - 0.72;
  for (const edge of [x[0] - 0.012, x[1] + 0.012]) {
    shapes.push(block('step', 1, [edge - 0.012, edge + 0.012], [low, sill + 0.06], z));
  }
  // Far away the open steps read as one dark block; a little shorter, since light comes through them.
  const far = block('step', 2, x, [low + 0.2, sill], z);
  return [...shapes.map((shape): Shape => ({ ...shape, only: 'near' })), { ...far, only: 'far' }];
}

/** Where the treads may be along the car: under the door, but not before the axle box of a long bogie. */
function clearOfBogie({ vehicle }: CoachFrame, at: number): Vec2 {
  const { kind, centres } = vehicle.bogies;
  const outermost = Math.max(...bogieDefinition(kind).axles);
  const clear = (vehicle.length - centres) / 2 - outermost - besideAxle;
  const [from, to] = [at - width / 2, at + width / 2];
  return at < vehicle.length / 2
    ? [from, Math.max(from + least, Math.min(to, clear))]
    : [Math.min(to - least, Math.max(from, vehicle.length - clear)), to];
}
