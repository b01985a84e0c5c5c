import type { Shape, Vec2, WallShape } from '../shapes.ts';
import { lettering } from './lettering.ts';
import { mirrored } from './mirrored.ts';
import { offset, rectangle, rounded } from './polygon.ts';
import { type Place, pane, ring } from './ring.ts';
import { sideDoor } from './sideDoor.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

const corner = 0.09;

/** Straight walls between the cabs (or to the inner end) with windows, doors, gutter and words; both sides. */
export function sideShapes(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const half: readonly Shape[] = [
    wall(spec, skin, role, 'near'),
    wall(spec, skin, role, 'far'),
    ...spec.windows.flatMap((window) => engineWindow(window, skin)),
    ...spec.doors.flatMap((door) => sideDoor(door, spec.width / 2, spec.bands, skin, role)),
    ...gutter(spec, skin, role),
    {
      kind: 'box',
      role: role('$sill'),
      detail: 2,
      at: [
        (spec.joint + spec.wallEnd) / 2 - 0.005,
        (spec.section[0]![1] + spec.belly) / 2 + 0.02,
        skin.halfWidth(spec.section[0]![1]) - 0.04,
      ],
      size: [spec.wallEnd - spec.joint - 0.01, spec.belly - spec.section[0]![1] + 0.03, 0.06],
    },
  ];
  return [...half, ...half.map(mirrored), ...words(spec, skin, role)];
}

/** Far away a closed door is its wall's colour: no holes for it. */
function wall(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
  only: 'near' | 'far',
): WallShape {
  const section = skin.levels
    .filter((y) => y <= spec.gutter + 1e-6)
    .map((y): Vec2 => [skin.halfWidth(y), y]);
  const windows = spec.windows.map(({ at, width, height, sill }) => ({
    at,
    width,
    from: sill,
    to: sill + height,
    corner,
    fill: 'glass',
  }));
  const doors = spec.doors.map(({ at, width, from, to }) => ({
    at,
    width,
    from,
    to,
    corner: 0.05,
    fill: role('$door'),
  }));
  return {
    kind: 'wall',
    role: role('$side'),
    detail: 2,
    only,
    side: 1,
    from: spec.joint,
    to: spec.wallEnd,
    section,
    bands: spec.bands.map((band) => ({ ...band, role: role(band.role) })),
    holes: only === 'near' ? [...windows, ...doors] : windows,
  };
}

function engineWindow(window: LocomotiveSpec['windows'][number], skin: Skin): readonly Shape[] {
  const { at, width, height, sill } = window;
  const hole = rectangle(at - width / 2, sill, at + width / 2, sill + height);
  const place: Place = skin.onSide;
  return [
    pane(offset(hole, 0.08), place, -0.03, {
      role: 'glass',
      detail: 1,
    }),
    ring(
      rounded(offset(hole, 0.035), corner + 0.035, 3),
      rounded(offset(hole, -0.008), corner - 0.008, 3),
      place,
      0.01,
      0.032,
      { role: 'window-frame', detail: 1 },
    ),
  ];
}

/** A half-round strip under the roof; it stops where louvres cross it. */
function gutter(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const z = skin.halfWidth(spec.gutter) + 0.006;
  const crossing = spec.grilles
    .filter(({ low, high }) => low < spec.gutter && high > spec.gutter)
    .map(({ from, to }): Vec2 => [from - 0.05, to + 0.05]);
  // It begins where the roof's paint does, behind the brow.
  const brow = spec.cabPaint.at(-1)?.left;
  const lead = brow && brow !== 'front' ? spec.joint - brow[0]![0] - 0.02 : 0;
  const start = spec.joint - lead;
  const end = spec.wallEnd + (spec.rearCab ? lead : 0);
  const edges = [start, ...crossing.flat(), end];
  return Array.from({ length: edges.length / 2 }, (_, i): Shape => {
    const [from, to] = [edges[i * 2]!, edges[i * 2 + 1]!];
    return {
      kind: 'box',
      role: role('$roof'),
      detail: 0,
      at: [(from + to) / 2, spec.gutter, z],
      size: [to - from, 0.026, 0.03],
    };
  });
}

/** Words read from the left on both sides. */
function words(spec: LocomotiveSpec, skin: Skin, role: (name: string) => string): readonly Shape[] {
  return spec.texts.flatMap(({ text, at, y, height, role: colour }) => {
    // Proud enough never to flicker from afar.
    const look = { role: role(colour), detail: 1, rise: 0.012 } as const;
    return [
      ...lettering(text, at, y, height, skin.onSide, look),
      ...lettering(
        text,
        -at,
        y,
        height,
        (a, b, out) => {
          const [x, h, z] = skin.onSide(-a, b, out);
          return [x, h, -z];
        },
        look,
      ),
    ];
  });
}
