import type { PatchShape, Shape, TubeShape } from '../shapes.ts';
import { offset, rectangle, rounded } from './polygon.ts';
import { type Place, pane, ring } from './ring.ts';
import type { Skin } from './skin.ts';
import type { PaintBand, SideDoor } from './spec.ts';

/** Depth of the leaf behind the skin; the rails' distance from the door's centre line. */
const recess = 0.04;
/** The leaf reaches this far behind the skin round the hole: no slit when one looks along the side. */
const hidden = 0.1;
const railAside = 0.44;
const railRadius = 0.013;
const stepWidth = 0.62;

/** A door of the +z side in the wall's hole: leaf, pane, handle, seal, two rails that stand out to `reach`, steps below. */
export function sideDoor(
  door: SideDoor,
  reach: number,
  bands: readonly PaintBand[],
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const { at, width, from, to } = door;
  const middle = (from + to) / 2;
  const z = skin.halfWidth(middle) - recess;
  const onLeaf: Place = (x, y, out) => [x, y, z + out];
  const glass =
    door.pane === null ? null : rectangle(at - 0.2, door.pane, at + 0.2, door.pane + 0.5);
  return [
    leaf(door, z, bands, role),
    ...[0.2, 0.5, 0.8].map(
      (t): Shape => ({
        kind: 'box',
        role: 'rubber',
        detail: 0,
        at: [at - width / 2 + 0.05, from + (to - from) * t, z + 0.012],
        size: [0.05, 0.12, 0.024],
      }),
    ),
    ...(glass
      ? [
          pane(glass, onLeaf, 0.005, { role: 'glass', detail: 1 }),
          ring(
            rounded(offset(glass, 0.035), 0.09, 2),
            rounded(offset(glass, -0.004), 0.06, 2),
            onLeaf,
            0.013,
            0,
            { role: 'window-frame', detail: 0 },
          ),
        ]
      : []),
    ring(
      rounded(
        rectangle(at - width / 2 - 0.03, from - 0.03, at + width / 2 + 0.03, to + 0.03),
        0.07,
        2,
      ),
      rounded(
        rectangle(at - width / 2 + 0.012, from + 0.012, at + width / 2 - 0.012, to - 0.012),
        0.05,
        2,
      ),
      (x, y, out) => skin.onSide(x, y, out),
      0.007,
      recess,
      { role: 'rubber', detail: 0 },
    ),
    // Its seal further off: square, under the round one.
    ring(
      rectangle(at - width / 2 - 0.025, from - 0.025, at + width / 2 + 0.025, to + 0.025),
      rectangle(at - width / 2 + 0.02, from + 0.02, at + width / 2 - 0.02, to - 0.02),
      (x, y, out) => skin.onSide(x, y, out),
      0.004,
      0,
      { role: 'rubber', detail: 1 },
    ),
    {
      kind: 'box',
      role: 'handrail',
      detail: 0,
      at: [at + width / 2 - 0.11, middle - 0.25, z + 0.018],
      size: [0.03, 0.16, 0.03],
    },
    ...[-railAside, railAside].map((aside) => rail(at + aside, door, reach, skin)),
    ...steps(door),
  ];
}

/** The body's bands of paint run on over the closed door; its plain part is a shade off. */
function leaf(
  { at, width, from, to }: SideDoor,
  z: number,
  bands: readonly PaintBand[],
  role: (name: string) => string,
): PatchShape {
  const crossing = bands.filter((band) => band.to > from && band.from < to);
  const heights = [...crossing.map((band) => Math.max(from - hidden, band.from)), to + hidden];
  return {
    kind: 'patch',
    role: role('$door'),
    detail: 1,
    rows: heights.map((y) => [
      [at - width / 2 - hidden, y, z],
      [at + width / 2 + hidden, y, z],
    ]),
    rowRoles: crossing.map((band) => role(band.role === '$side' ? '$door' : band.role)),
  };
}

function rail(x: number, { rails }: SideDoor, reach: number, skin: Skin): TubeShape {
  const z = reach - railRadius;
  const foot = (y: number) => skin.halfWidth(y) - 0.005;
  return {
    kind: 'tube',
    role: 'handrail',
    detail: 1,
    radius: railRadius,
    sides: 4,
    path: [
      [x, rails.from, foot(rails.from)],
      [x, rails.from + 0.012, z],
      [x, rails.to - 0.012, z],
      [x, rails.to, foot(rails.to)],
    ],
  };
}

/** Treads between two straps that hang from the sill, clear of the bogie. */
function steps({ at, steps: heights, from }: SideDoor): readonly Shape[] {
  const [z, depth] = [1.375, 0.2];
  const low = Math.min(...heights) - 0.02;
  const high = Math.max(...heights, from - 0.26) + 0.08;
  return [
    ...heights.map(
      (y): Shape => ({
        kind: 'box',
        role: 'step',
        detail: 0,
        at: [at, y, z],
        size: [stepWidth, 0.035, depth],
      }),
    ),
    ...[-1, 1].map(
      (end): Shape => ({
        kind: 'box',
        role: 'step',
        detail: 1,
        at: [at + (end * (stepWidth + 0.025)) / 2, (low + high) / 2, z - 0.02],
        size: [0.025, high - low, 0.12],
      }),
    ),
  ];
}
