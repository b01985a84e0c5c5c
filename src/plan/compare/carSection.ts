import { bogieDefinition } from '../../kit/bogies/index.ts';
import { sectionOf } from '../../kit/sections.ts';
import type { Vec2 } from '../../kit/shapes.ts';
import type { VehicleType } from '../../model/train.ts';

/** How thick walls, floor and panes are drawn, m: not to scale, so that a pattern can be seen in them. */
const wall = 0.2;
const floorDepth = 0.24;
const pane = 0.3;
/** Width of a wheel's tread and flange, m. */
const tyre = 0.135;

/** A cut across a car through a window, seen from the tail: (z, y), m; z to the right, y over rail top. */
export interface CarSection {
  /** The outside, closed. */
  readonly outline: readonly Vec2[];
  /** Both walls over and under the window, closed. */
  readonly walls: readonly (readonly Vec2[])[];
  readonly floor: readonly Vec2[];
  readonly windows: readonly (readonly Vec2[])[];
  readonly wheels: readonly (readonly Vec2[])[];
  /** Where a leader starts, on the right side. */
  readonly leaders: { readonly windows: Vec2; readonly walls: Vec2; readonly floor: Vec2 };
}

/** The section of a vehicle on a gauge (m), from its outline, floor and tallest clear window. */
export function carSection(vehicle: VehicleType, gauge: number): CarSection {
  const section = sectionOf(vehicle);
  const { floor, sill } = vehicle.body;
  const window = tallest(vehicle);
  const right = [...section.wall, ...section.roof.slice(1)];
  const outline = [...right, ...right.map(([z, y]): Vec2 => [-z, y]).reverse()];
  const strip = (from: number, to: number): Vec2[] => {
    const between = section.wall.filter(([, y]) => y > from && y < to);
    const outer: Vec2[] = [[section.zAt(from), from], ...between, [section.zAt(to), to]];
    return [...outer, ...outer.map(([z, y]): Vec2 => [z - wall, y]).reverse()];
  };
  const stretches: readonly (readonly [number, number])[] = window
    ? [
        [sill, window.low],
        [window.high, section.gutter],
      ]
    : [[sill, section.gutter]];
  const walls = both(stretches.map(([from, to]) => strip(from, to)));
  const middle = window ? (window.low + window.high) / 2 : (floor + section.gutter) / 2;
  const skin = section.zAt(middle);
  const half = section.zAt(floor) - wall;
  const { wheelRadius } = bogieDefinition(vehicle.bogies.kind);
  return {
    outline,
    walls,
    floor: box(-half, half, floor - floorDepth, floor),
    windows: window
      ? both([box(skin - (wall + pane) / 2, skin - (wall - pane) / 2, window.low, window.high)])
      : [],
    wheels: both([box(gauge / 2 - 0.03, gauge / 2 - 0.03 + tyre, 0, 2 * wheelRadius)]),
    leaders: {
      windows: [skin, middle],
      walls: [
        section.zAt((sill + (window?.low ?? floor)) / 2),
        (sill + (window?.low ?? floor)) / 2,
      ],
      floor: [half * 0.72, floor - floorDepth / 2],
    },
  };
}

function tallest({ windows }: VehicleType): { readonly low: number; readonly high: number } | null {
  const clear = windows.filter(({ frosted }) => !frosted);
  const [first] = [...clear].sort((a, b) => b.height - a.height);
  return first ? { low: first.sill, high: first.sill + first.height } : null;
}

function box(z0: number, z1: number, y0: number, y1: number): Vec2[] {
  return [
    [z0, y0],
    [z1, y0],
    [z1, y1],
    [z0, y1],
  ];
}

/** Each outline, and its mirror image on the left. */
function both(outlines: readonly (readonly Vec2[])[]): readonly (readonly Vec2[])[] {
  return [...outlines, ...outlines.map((one) => one.map(([z, y]): Vec2 => [-z, y]))];
}
