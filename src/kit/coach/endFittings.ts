import type { Shape, Vec3 } from '../shapes.ts';
import type { CoachFrame, EndPlace } from './coachFrame.ts';
import { bar } from './solids.ts';

/** Places on an end wall 3.105 m wide (reference sheet, end details); narrower walls draw them in. */
const sheetWidth = 3.105;
const lamp = { z: 1.22, y: 1.6, radius: 0.11 };
/** Where the lamps go when a loading door takes up the end. */
const besideLoading = { z: 1.43, radius: 0.085 };
const rail = { z: 1.4, from: 1.3, to: 2.6 };
const ladder = { z: [1, 1.22], from: 1.83, to: 3.6, pitch: 0.33 } as const;

/** Tail lamps and hand rails of an end wall, and the ladder that Russian coaches have beside the gangway. */
export function endFittings(
  frame: CoachFrame,
  place: EndPlace,
  loading: boolean,
): readonly Shape[] {
  const d = frame.head;
  const scale = frame.vehicle.body.width / sheetWidth;
  const shapes: Shape[] = [];
  for (const side of [-1, 1]) {
    const { z: across, radius } = loading ? besideLoading : lamp;
    const z = side * scale * across;
    const at = (out: number) => place(d - out, lamp.y, z);
    shapes.push(bar('roof-equipment', 1, [at(0), at(0.07)], radius, 14));
    shapes.push(bar('lamp-red', 1, [at(0.05), at(0.078)], radius * 0.84, 14));
    shapes.push(farLamp(place, d - 0.05, z, radius));
    if (loading) continue;
    const path = standOff(place, d, rail.from, rail.to, side * scale * rail.z, 0.05);
    shapes.push(bar('handrail', 0, path, 0.014, 6));
  }
  const top = Math.min(ladder.to, frame.section.gutter + 0.2);
  if (frame.vehicle.gangway.kind === 'russian' && !loading && top > ladder.from + 1) {
    const [left, right] = [ladder.z[0] * scale, ladder.z[1] * scale];
    for (const z of [left, right]) {
      shapes.push(bar('end', 0, standOff(place, d, ladder.from, top, z, 0.06), 0.013, 4));
    }
    for (let y = ladder.from + 0.1; y < top; y += ladder.pitch) {
      const rung = [place(d - 0.06, y, left), place(d - 0.06, y, right)];
      shapes.push(bar('end', 0, rung, 0.012, 4));
    }
  }
  return shapes.map((shape): Shape => ({ only: 'near', ...shape }));
}

/** A lamp as a square that looks outwards, so that the end of a train shows from far off. */
function farLamp(place: EndPlace, d: number, z: number, r: number): Shape {
  const row = (y: number) => [place(d, y, z - r), place(d, y, z + r)];
  return {
    kind: 'patch',
    role: 'lamp-red',
    detail: 2,
    only: 'far',
    rows: [row(lamp.y - r), row(lamp.y + r)],
  };
}

/** An upright bar before the wall, its ends bent back into it. */
function standOff(
  place: EndPlace,
  d: number,
  from: number,
  to: number,
  z: number,
  out: number,
): readonly Vec3[] {
  return [
    place(d, from, z),
    place(d - out, from + 0.03, z),
    place(d - out, to - 0.03, z),
    place(d, to, z),
  ];
}
