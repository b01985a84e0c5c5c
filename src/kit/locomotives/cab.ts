import type { PatchShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import { mirrored } from './mirrored.ts';
import { offset, rounded } from './polygon.ts';
import { type Place, pane, ring } from './ring.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec, PaintZone } from './spec.ts';

/** Columns of one half of the face, as parts of the way to the corner's beginning, then round it. */
const acrossFace = [0, 0.27, 0.5, 0.7, 0.87];
const roundCorner = [0, 0.34, 0.67, 1];
const acrossFar = [0, 0.6];
const roundFar = [0, 1];
/** Panes reach this far behind the skin round their hole: no slit when one looks along the side. */
const behind = 0.08;
const overlap = 0.16;

/** The front end's skin up to the straight walls: face, sides, roof, side windows. */
export function cabShapes(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const half = [
    ...spec.cabPaint.flatMap((zone) => zonePatches(spec, skin, zone, role)),
    ...sideWindow(spec, skin),
  ];
  const crown = skin.levels.at(-1)!;
  const w = skin.halfWidth(crown);
  const from = skin.frontEnd(crown);
  return [
    face(spec, skin, role, 'near'),
    face(spec, skin, role, 'far'),
    ...half,
    ...half.map(mirrored),
    {
      kind: 'patch',
      role: role('$roof'),
      detail: 2,
      rows: [
        [
          [from, crown, w],
          [spec.joint, crown, w],
        ],
        [
          [from, crown, -w],
          [spec.joint, crown, -w],
        ],
      ],
    },
  ];
}

/** The face: close by every level of the skin, far away only the edges of paint and shape. */
function face(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
  only: 'near' | 'far',
): PatchShape {
  const { creases, corner, paint } = spec.nose;
  const edges = [...creases, ...paint.flatMap(({ from, to }) => [from, to])];
  const same = (a: number) => (b: number) => Math.abs(a - b) < 1e-6;
  const crown = skin.levels.at(-1)!;
  const levels =
    only === 'near'
      ? skin.levels
      : skin.levels.filter(
          (y, i) => edges.some(same(y)) || (y > spec.gutter && y < crown && i % 3 === 0),
        );
  const across = only === 'near' ? acrossFace : acrossFar;
  const round = only === 'near' ? roundCorner : roundFar;
  const rows = levels.map((y) => {
    const half = skin.halfWidth(y);
    const turn = Math.min(corner, 0.3 * half) * 0.8;
    const right = [
      ...across.map((t) => t * (half - turn)),
      ...round.map((t) => half - (1 - t) * (1 - t) * turn),
    ];
    const left = right.slice(1).reverse();
    return [...left.map((z) => skin.onFace(-z, y, 0)), ...right.map((z) => skin.onFace(z, y, 0))];
  });
  const roleAt = (y: number) =>
    role(paint.find(({ from, to }) => y > from && y < to)?.role ?? '$face');
  return {
    kind: 'patch',
    role: role('$face'),
    detail: 2,
    only,
    rows,
    creaseRows: levels.flatMap((y, i) => (creases.some(same(y)) ? [i] : [])),
    rowRoles: levels.slice(1).map((y, i) => roleAt((y + levels[i]!) / 2)),
  };
}

/**
 * A zone of the +z side. Far away face and side lose rows each by itself: the side then reaches under the face's edge, so
 * that no slit opens between them.
 */
function zonePatches(
  spec: LocomotiveSpec,
  skin: Skin,
  zone: PaintZone,
  role: (name: string) => string,
): readonly PatchShape[] {
  if (zone.left !== 'front') return [zonePatch(spec, skin, zone, role, 0)];
  return [
    { ...zonePatch(spec, skin, zone, role, 0), only: 'near' },
    { ...zonePatch(spec, skin, zone, role, overlap), only: 'far' },
  ];
}

function zonePatch(
  spec: LocomotiveSpec,
  skin: Skin,
  zone: PaintZone,
  role: (name: string) => string,
  forward: number,
): PatchShape {
  const rows = skin.levels
    .filter((y) => y > zone.from - 1e-6 && y < zone.to + 1e-6)
    .map((y): readonly Vec3[] => {
      const front = skin.frontEnd(y);
      const left = zone.left === 'front' ? front - forward : Math.max(front, along(zone.left, y));
      const right = zone.right === 'joint' ? spec.joint : along(zone.right, y);
      const z = skin.halfWidth(y);
      return [
        [left, y, z],
        [Math.max(left, right), y, z],
      ];
    });
  return { kind: 'patch', role: role(zone.role), detail: 2, rows };
}

/** x of a broken line (x, y) at height y. */
function along(line: readonly Vec2[], y: number): number {
  let before = line[0]!;
  if (y <= before[1]) return before[0];
  for (const point of line) {
    if (y <= point[1] && point[1] > before[1]) {
      const t = (y - before[1]) / (point[1] - before[1]);
      return before[0] + (point[0] - before[0]) * t;
    }
    before = point;
  }
  return before[0];
}

/** The slanted pane beside the driver with its frame and slider bar, in the hole that the paint zones leave. */
function sideWindow(spec: LocomotiveSpec, skin: Skin): readonly Shape[] {
  const hole = spec.cabWindow;
  const place: Place = skin.onSide;
  const frame = { role: 'window-frame', detail: 1 } as const;
  const xs = hole.map(([x]) => x);
  const bar = Math.max(...xs) - 0.4;
  const [low, high] = [hole[0]![1], hole[2]![1]];
  return [
    pane(offset(hole, behind), place, -0.03, {
      role: 'glass',
      detail: 2,
      only: 'near',
    }),
    pane(offset(hole, 0.002), place, 0.004, {
      role: 'glass',
      detail: 2,
      only: 'far',
    }),
    ring(
      rounded(offset(hole, 0.04), 0.1, 4),
      rounded(offset(hole, -0.012), 0.08, 4),
      place,
      0.012,
      0.034,
      frame,
    ),
    {
      kind: 'box',
      ...frame,
      at: [bar, (low + high) / 2, skin.halfWidth(low) - 0.014],
      size: [0.035, high - low, 0.028],
    },
  ];
}
