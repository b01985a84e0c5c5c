import type { WindowRow } from '../../model/train.ts';
import type { Hole, Shape, Vec2, Vec3 } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { plate, type RingProfile, sideRing } from './patches.ts';

/** Rubber frame, 40 mm wide (reference sheet): a lip that turns into the opening, and the face that meets the skin. */
const lip: RingProfile = [
  { out: -0.008, proud: -0.031 },
  { out: -0.002, proud: 0.014 },
];
const face: RingProfile = [
  { out: -0.002, proud: 0.014 },
  { out: 0.038, proud: 0.004 },
];
/**
 * What remains of the frame further off: a flat ring with cut corners that lies under the face. A chord across a corner of
 * 0.55 of the radius just clears the arc, so that it never shows in the opening close by.
 */
const middleFace: RingProfile = [
  { out: -0.001, proud: 0.006, corner: 0.55 },
  { out: 0.026, proud: 0.006, corner: 0.68 },
];
/** How far a pane reaches behind the skin, so that no gap shows at a slant. */
const overlap = 0.05;

/** One opening of a window row, on one side. */
export interface Pane extends Hole {
  readonly side: 1 | -1;
  readonly frosted: boolean;
  readonly recess: number;
  readonly index: number;
}

/** Every window of a coach, one entry a side. */
export function panesOf(rows: readonly WindowRow[]): readonly Pane[] {
  const panes: Pane[] = [];
  for (const row of rows) {
    for (let i = 0; i < row.count; i += 1) {
      const pane = {
        at: row.at + i * row.pitch,
        width: row.width,
        from: row.sill,
        to: row.sill + row.height,
        corner: row.corner,
        frosted: row.frosted,
        recess: row.recess,
        index: i,
      };
      if (row.side !== 'left') panes.push({ ...pane, side: 1 });
      if (row.side !== 'right') panes.push({ ...pane, side: -1 });
    }
  }
  return panes;
}

/**
 * Pane, drawn blind and rubber frame of each window. Blinds lie in the pane's own plane, so that the glass before them
 * keeps its reflection: how far each is down comes from the window's place.
 */
export function glazing(frame: CoachFrame): readonly Shape[] {
  return panesOf(frame.vehicle.windows).flatMap((pane) => {
    const { side, at, width, from, to } = pane;
    const z = (y: number, proud: number) => frame.skin(side, y, proud);
    const { lean, swing } = tiltOf(pane);
    const middle = (from + to) / 2;
    // Set back by what the tilt brings forward, so that no corner comes through the frame.
    const least = (Math.abs(lean) * (to - from)) / 2 + (Math.abs(swing) * width) / 2;
    const back = (y: number, along: number) =>
      z(y, lean * (y - middle) + swing * (along - at) - least - pane.recess);
    const x = [at - width / 2 - overlap, at + width / 2 + overlap] as const;
    const shapes: Shape[] = [
      sideRing('window-frame', 0, side, pane, lip, 4, z),
      sideRing('window-frame', 0, side, pane, face, 4, z),
      sideRing('window-frame', 1, side, pane, middleFace, 1, z),
    ];
    const low = from - overlap;
    const high = to + overlap;
    if (pane.frosted) {
      shapes.push(sheet(frostedRole(frame), side, x, [low, high], back));
    } else {
      const edge = to - (to - from) * blindDepth(frame, pane);
      if (edge > from) {
        const y: Vec2 = [low, Math.min(edge, high)];
        const [left, right] = curtains(pane);
        const clear: Vec2 = [at - width / 2 + left, at + width / 2 - right];
        shapes.push(sheet('glass', side, clear, y, back));
        shapes.push(sheet('glass-blind', side, [x[0], clear[0]], y, back));
        shapes.push(sheet('glass-blind', side, [clear[1], x[1]], y, back));
      }
      if (edge < to) {
        const role = isTinted(frame) ? 'glass-tinted' : 'glass-blind';
        shapes.push(sheet(role, side, x, [Math.max(edge, low), high], back));
      }
    }
    return [
      ...shapes.map((shape): Shape => ({ ...shape, only: 'near' })),
      ...farBlind(frame, pane),
    ];
  });
}

/**
 * How a pane sits in its rubber: a little askew, each otherwise, so that neighbours mirror other stretches of sky and wood.
 * Slopes along the height and along the car.
 */
function tiltOf({ at, side }: Pane): { readonly lean: number; readonly swing: number } {
  const scatter = Math.imul(Math.round(at * 100) * 2 + side, 2246822519) >>> 0;
  return {
    lean: ((scatter & 0xff) / 255 - 0.5) * 0.03,
    swing: (((scatter >>> 12) & 0xff) / 255 - 0.5) * 0.036,
  };
}

/** A flat piece of pane or blind. */
function sheet(
  role: string,
  side: 1 | -1,
  x: Vec2,
  y: Vec2,
  z: (y: number, along: number) => number,
): Shape {
  const columns = side === 1 ? x : [x[1], x[0]];
  const rows = y.map((up) => columns.map((along): Vec3 => [along, up, z(up, along)]));
  return { kind: 'patch', role, detail: 1, rows };
}

/** Frosted panes are pale, but for the dark ones of tinted coaches. */
export function frostedRole(frame: CoachFrame): string {
  return isTinted(frame) ? 'glass-frosted-tinted' : 'glass-frosted';
}

/** Far away the glass lies flush in the wall, and a pale blind a little before it. */
function farBlind(frame: CoachFrame, pane: Pane): readonly Shape[] {
  if (pane.frosted || isTinted(frame)) return [];
  const { at, width, from, to, side } = pane;
  const edge = Math.max(from, to - (to - from) * blindDepth(frame, pane));
  if (edge >= to) return [];
  const x = [at - width / 2, at + width / 2] as const;
  const z = (y: number) => frame.skin(side, y, 0.012);
  return [{ ...plate('glass-blind', 2, side, x, [edge, to], z), only: 'far' }];
}

/** The Moving Fortress has near-black tinted glass with a faint band of curtain on top; Russian blinds are pale and mostly down. */
function isTinted(frame: CoachFrame): boolean {
  return frame.vehicle.section === 'kim';
}

/** How wide the curtains hang at either side of a clear pane, m: the tighter drawn the fewer, by the window's place. */
function curtains({ at, side, width }: Pane): Vec2 {
  const scatter = Math.imul(Math.round(at * 100) * 2 + side, 3266489917) >>> 0;
  const drawn = (from: number) => ((scatter >>> from) & 0xff) / 255;
  return [width * (0.05 + 0.2 * drawn(3) ** 2), width * (0.05 + 0.2 * drawn(13) ** 2)];
}

/** Share of the pane that the blind covers, 0 to 1. */
function blindDepth(frame: CoachFrame, { at, side, to, from }: Pane): number {
  if (isTinted(frame)) return Math.min(1, 0.16 / (to - from));
  // A fixed scatter over the windows: the hash of the window's place in centimetres.
  const scatter = (Math.imul(Math.round(at * 100) * 2 + side, 2654435761) >>> 0) / 2 ** 32;
  if (scatter < 0.16) return 0;
  return scatter < 0.62 ? 1.2 : 0.35 + scatter * 0.55;
}
