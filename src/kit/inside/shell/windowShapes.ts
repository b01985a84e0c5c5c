import { plate, type RingProfile, sideRing } from '../../coach/patches.ts';
import type { RoomFinish, RoomWindow } from '../../rooms/room.ts';
import type { PatchShape, Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import type { ShellInput } from './input.ts';

/** Frame as a rounded profile: reveal's lip, face 65 mm wide and 18 proud, outer edge (interior look sheet, Shell). */
const frame: RingProfile = [
  { out: -0.012, proud: -0.02 },
  { out: -0.012, proud: 0.012 },
  { out: -0.004, proud: 0.018, corner: 0.98 },
  { out: 0.055, proud: 0.018, corner: 0.75 },
  { out: 0.063, proud: 0.011, corner: 0.72 },
  { out: 0.064, proud: -0.004, corner: 0.72 },
];
/** Bulletproof windows sit in a heavier frame. */
const heavy = 1.6;
const gasket: RingProfile = [
  { out: -0.034, proud: 0 },
  { out: -0.03, proud: 0.009 },
  { out: 0.004, proud: 0.012 },
];
const inPane: Vec2 = [0.02, 0.026];

/**
 * What stands in a window's opening, seen from the room: reveal to the body's skin, pane with its gasket, frame and sill
 * board. Thick ones have two panes far apart, and the edge of the glass shows green between them.
 */
export function windowShapes(
  input: ShellInput,
  window: RoomWindow,
  finish: RoomFinish,
): readonly Shape[] {
  const { side } = window;
  const inner = (y: number) => side * Math.min(input.half, input.outer(y) - 0.03);
  const outer = (y: number) => side * (input.outer(y) - inPane[0]);
  const thick = window.thick ? heavy : 1;
  const ring = (
    role: string,
    profile: RingProfile,
    z: (y: number, proud: number) => number,
    detail: 0 | 1 | 2 = 1,
  ): PatchShape =>
    // The rings of a body look outwards; turned to the other side they look into the room.
    sideRing(role, detail, side === 1 ? -1 : 1, window, profile, 3, z);
  const depth = (y: number, t: number) => outer(y) + (inner(y) - outer(y)) * t;
  const steps = window.thick ? [0, 0.18, 0.72, 1] : [0, 1];
  const reveal: PatchShape = {
    ...ring(
      finish.trim,
      steps.map((t) => ({ out: -0.006, proud: t })),
      depth,
      2,
    ),
    ...(window.thick
      ? {
          rowRoles: ['gasket', 'glass-edge', finish.trim],
          creaseRows: [1, 2],
        }
      : {}),
  };
  const shapes: Shape[] = [
    reveal,
    ring(
      finish.trim,
      frame.map((row) => ({ ...row, proud: row.proud > 0 ? row.proud * thick : row.proud })),
      (y, proud) => inner(y) - side * proud,
    ),
    ...pane(window, (y) => outer(y) - side * 0.004, ring),
  ];
  if (window.thick) shapes.push(...pane(window, (y) => depth(y, 0.74), ring));
  const [x0, x1] = [window.at - window.width / 2 - 0.04, window.at + window.width / 2 + 0.04];
  const at = inner(window.from);
  shapes.push(
    block(
      finish.trim,
      [x0, x1],
      [window.from - 0.034, window.from - 0.001],
      [at - side * 0.062, at + side * 0.02],
      0.008,
      1,
    ),
  );
  return shapes;
}

function pane(
  window: RoomWindow,
  z: (y: number) => number,
  ring: (role: string, profile: RingProfile, z: (y: number, proud: number) => number) => PatchShape,
): readonly Shape[] {
  const { side, at, width, from, to } = window;
  const role = window.frosted ? 'pane-frosted' : 'pane';
  const x: Vec2 = [at - width / 2 - 0.008, at + width / 2 + 0.008];
  return [
    plate(role, 1, side === 1 ? -1 : 1, x, [from - 0.008, to + 0.008], z),
    ring('gasket', gasket, (y, proud) => z(y) - side * proud),
  ];
}
