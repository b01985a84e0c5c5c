import type { Door } from '../../model/train.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { handle } from './handle.ts';
import { plate } from './patches.ts';
import { bar, block } from './solids.ts';

/** Sliding doors hang outside: their leaves stand this far before the skin, m. */
export const hung = 0.04;

/** From this width on vehicles are meant to go through: ramps are stowed under it (reference sheet, garage), m. */
const forVehicles = 3;
/** About the width of a pressed panel between two stiffeners (by eye), m. */
const panel = 0.62;

/**
 * A sliding door as seen from 30 m: two leaves in a dark joint all round, stiffened by upright pressings, under a rail that
 * reaches past them, held by locking bars; ramps under wide ones. `skin` is the leaves' painted face.
 */
export function slidingDoor(
  frame: CoachFrame,
  side: 1 | -1,
  door: Door,
  skin: Shape,
): readonly Shape[] {
  const { at, width, from, to } = door;
  const x: Vec2 = [at - width / 2, at + width / 2];
  const z = (y: number, proud: number) => frame.skin(side, y, proud);
  const out = (y: number, low: number, high: number): Vec2 => [z(y, low), z(y, high)];
  const middle = (from + to) / 2;
  const shapes: Shape[] = [{ ...skin, detail: 2 }];

  // The joint: dark all round and between the leaves, as paint where it is far.
  const joint = 0.035;
  for (const edge of [...x, at]) {
    const span: Vec2 = [edge - joint, edge + joint];
    shapes.push(plate('rubber', 2, side, span, [from, to], (y) => z(y, hung + 0.006)));
  }
  for (const edge of [from, to]) {
    const y: Vec2 = [edge - joint, edge + joint];
    shapes.push(plate('rubber', 2, side, x, y, (up) => z(up, hung + 0.006)));
    shapes.push(block('body-sill', 1, x, [edge - 0.02, edge + 0.02], out(edge, 0, hung)));
  }
  for (const edge of x) {
    shapes.push(
      block('body-sill', 1, [edge - 0.02, edge + 0.02], [from, to], out(middle, 0, hung)),
    );
  }

  // Upright pressings, and a locking bar with its keepers on either side of the joint.
  const count = Math.max(2, 2 * Math.round(width / 2 / panel));
  for (let i = 1; i < count; i += 1) {
    if (i * 2 === count) continue;
    const along = x[0] + (width * i) / count;
    const rib: Vec2 = [along - 0.05, along + 0.05];
    for (const band of frame.plainBands) {
      const y: Vec2 = [Math.max(band.from, from + 0.16), Math.min(band.to, to - 0.16)];
      if (y[0] < y[1])
        shapes.push(block(band.role, 1, rib, y, out(middle, hung - 0.01, hung + 0.03)));
    }
  }
  for (const away of [-0.17, 0.17]) {
    const along = at + away;
    const face = z(middle, hung + 0.03);
    shapes.push(
      bar(
        'handrail',
        1,
        [
          [along, from + 0.05, face],
          [along, to - 0.05, face],
        ],
        0.019,
        5,
      ),
    );
    for (const y of [from + 0.12, from + 0.95, to - 0.12]) {
      const keeper: Vec2 = [along - 0.055, along + 0.055];
      shapes.push(block('damper', 1, keeper, [y - 0.035, y + 0.035], out(y, hung, hung + 0.055)));
    }
    shapes.push(handle(side, at + 2.1 * away, from + 0.95, z(from + 0.95, hung)));
  }

  // Rollers run under a hood that reaches as far again, so that the door can open; below a guide does.
  const reach: Vec2 = [x[0] - width * 0.5, x[1] + 0.1];
  shapes.push(block('roof-equipment', 2, reach, [to + 0.035, to + 0.12], out(to, -0.02, 0.095)));
  shapes.push(block('damper', 1, reach, [from - 0.085, from - 0.035], out(from, -0.02, 0.07)));
  for (const roller of [0.12, 0.38, 0.62, 0.88]) {
    const along = x[0] + width * roller;
    const hanger: Vec2 = [along - 0.06, along + 0.06];
    shapes.push(block('damper', 1, hanger, [to - 0.13, to + 0.035], out(to, hung, 0.085)));
  }
  if (width >= forVehicles) shapes.push(...ramps(frame, side, [at - 1.3, at + 1.3], from));
  return shapes.map((shape): Shape => (shape.detail === 2 ? shape : { ...shape, only: 'near' }));
}

/** Two ramps stowed flat under the door, one behind the other, their rungs outwards. */
function ramps(frame: CoachFrame, side: 1 | -1, x: Vec2, sill: number): readonly Shape[] {
  const y: Vec2 = [sill - 0.5, sill - 0.16];
  const face = frame.skin(side, sill) - side * 0.12;
  const shapes: Shape[] = [];
  for (const edge of y) {
    shapes.push(block('damper', 1, x, [edge - 0.03, edge + 0.03], [face, face - side * 0.16]));
  }
  const rungs = 12;
  for (let i = 0; i <= rungs; i += 1) {
    const along = x[0] + ((x[1] - x[0]) * i) / rungs;
    const rung: Vec2 = [along - 0.02, along + 0.02];
    shapes.push(block('axle-box', 1, rung, y, [face - side * 0.02, face - side * 0.1]));
  }
  return shapes;
}
