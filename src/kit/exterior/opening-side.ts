import type { CoachFrame } from '../coach/coachFrame.ts';
import { plate } from '../coach/patches.ts';
import { bar, block } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import { type ExteriorKind, sidesOf } from './part.ts';

/** Leaves of the reference sheet (section 7): lower ones drop, upper ones lift; the joint runs at the stripe. */
const lower: Vec2 = [1.14, 1.9];
const upper: Vec2 = [2, 3.24];
export const openingLeafRows: readonly Vec2[] = [lower, upper];
export const openingPanels = 4;
/** Seals stand this far proud, half their width. */
const proud = 0.013;
const seal = 0.02;

/** A side that opens in four panels, shown closed: seals round the leaves, hinges above and below, latches along the joint. */
export const openingSide: ExteriorKind = {
  kind: 'opening-side',
  needs: ['length', 'count', 'side'],
  shapes: (part, frame) => {
    const { at, length = 14, count = openingPanels } = part;
    const x: Vec2 = [at - length / 2, at + length / 2];
    return sidesOf(part).flatMap((side) => {
      const near = [...hinges(frame, side, x, count), ...latches(frame, side, x)];
      return [
        ...seals(frame, side, x, count),
        ...near.map((shape): Shape => ({ ...shape, only: 'near' })),
      ];
    });
  },
};

function seals(frame: CoachFrame, side: 1 | -1, x: Vec2, count: number): readonly Shape[] {
  const z = (y: number) => frame.skin(side, y, proud);
  const shapes: Shape[] = [];
  for (const leaf of [lower, upper]) {
    for (let i = 0; i <= count; i += 1) {
      const at = x[0] + ((x[1] - x[0]) * i) / count;
      shapes.push(plate('rubber', 2, side, [at - seal, at + seal], leaf, z));
    }
    for (const y of leaf) {
      shapes.push(plate('rubber', 2, side, [x[0] - seal, x[1] + seal], [y - seal, y + seal], z));
    }
  }
  // A pressed frame inside each leaf stiffens it.
  for (let i = 0; i < count; i += 1) {
    const width = (x[1] - x[0]) / count;
    const left = x[0] + i * width;
    for (const t of [0.33, 0.67]) {
      const rib: Vec2 = [left + width * t - 0.03, left + width * t + 0.03];
      const across: Vec2 = [frame.skin(side, 2.6, -0.01), frame.skin(side, 2.6, 0.04)];
      shapes.push({
        ...block('body-side', 1, rib, [upper[0] + 0.12, upper[1] - 0.2], across),
        only: 'near',
      });
    }
  }
  return shapes;
}

function hinges(frame: CoachFrame, side: 1 | -1, x: Vec2, count: number): readonly Shape[] {
  const shapes: Shape[] = [];
  const width = (x[1] - x[0]) / count;
  for (let i = 0; i < count; i += 1) {
    for (const t of [0.1, 0.5, 0.9]) {
      const at = x[0] + (i + t) * width;
      for (const y of [upper[1], lower[0] + 0.03]) {
        const z: Vec2 = [frame.skin(side, y, -0.01), frame.skin(side, y, 0.034)];
        const role = y > 2 ? 'body-side' : 'body-low';
        shapes.push(block(role, 1, [at - 0.08, at + 0.08], [y - 0.03, y + 0.03], z));
      }
    }
    // Grip to pull the upper leaf with.
    const at = x[0] + (i + 0.5) * width;
    const y = upper[0] + 0.1;
    const z = (out: number) => frame.skin(side, y, out);
    shapes.push(
      bar(
        'handrail',
        0,
        [
          [at - 0.3, y, z(0)],
          [at - 0.28, y, z(0.045)],
          [at + 0.28, y, z(0.045)],
          [at + 0.3, y, z(0)],
        ],
        0.011,
        5,
      ),
    );
  }
  return shapes;
}

/** Latches 0.9 m apart along the joint. */
function latches(frame: CoachFrame, side: 1 | -1, x: Vec2): readonly Shape[] {
  const shapes: Shape[] = [];
  const y = (lower[1] + upper[0]) / 2;
  const z: Vec2 = [frame.skin(side, y, -0.01), frame.skin(side, y, 0.03)];
  for (let at = x[0] + 0.45; at < x[1]; at += 0.9) {
    shapes.push(block('axle-box', 1, [at - 0.035, at + 0.035], [y - 0.08, y + 0.08], z));
  }
  return shapes;
}
