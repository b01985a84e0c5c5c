import { letters as font } from '../exterior/strokes.ts';
import type { Detail, PatchShape, Vec2 } from '../shapes.ts';
import type { Place } from './ring.ts';

/** Thickness of a stroke and the gap between letters, as parts of the letters' height. */
const weight = 0.2;
const gap = 0.3;
const rise = 0.006;

/**
 * Words as flat ribbons on a surface, centred on `a` and standing on `b`; letters that the stroke font does not know are
 * left out.
 */
export function lettering(
  text: string,
  a: number,
  b: number,
  height: number,
  place: Place,
  look: {
    readonly role: string;
    readonly detail: Detail;
    readonly rise?: number;
  },
): readonly PatchShape[] {
  const out = look.rise ?? rise;
  const letters = [...text].flatMap((letter) => font[letter] ?? []);
  const width = letters.reduce((sum, { width: w }) => sum + w, 0) + gap * (letters.length - 1);
  let cursor = a - (width * height) / 2;
  return letters.flatMap((glyph) => {
    const start = cursor;
    cursor += (glyph.width + gap) * height;
    return glyph.strokes.map(
      (stroke): PatchShape => ({
        kind: 'patch',
        role: look.role,
        detail: look.detail,
        rows: ribbon(stroke, weight).map((edge) =>
          edge.map(([x, y]) =>
            place(start + x * height, b + (weight / 2 + y * (1 - weight)) * height, out),
          ),
        ),
      }),
    );
  });
}

/** Right and left edge of a stroke: mitred corners, square ends that reach half a weight beyond. */
function ribbon(stroke: readonly Vec2[], thick: number): readonly (readonly Vec2[])[] {
  const half = thick / 2;
  const last = stroke.length - 1;
  const closed = distance(stroke[0]!, stroke[last]!) < 1e-6;
  const left: Vec2[] = [];
  const right: Vec2[] = [];
  stroke.forEach((p, i) => {
    const before = i > 0 ? stroke[i - 1]! : closed ? stroke[last - 1]! : null;
    const after = i < last ? stroke[i + 1]! : closed ? stroke[1]! : null;
    const d0 = before ? direction(before, p) : direction(p, after ?? p);
    const d1 = after ? direction(p, after) : d0;
    const dot = d0[0] * d1[0] + d0[1] * d1[1];
    // A mitre longer than two thicknesses would look like a thorn.
    const scale = half / Math.max(0.42, (1 + dot) / 2) / 2;
    const n: Vec2 = [-(d0[1] + d1[1]) * scale, (d0[0] + d1[0]) * scale];
    const push = before === null ? -half * 0.9 : after === null ? half * 0.9 : 0;
    const centre: Vec2 = [p[0] + d0[0] * push, p[1] + d0[1] * push];
    left.push([centre[0] + n[0], centre[1] + n[1]]);
    right.push([centre[0] - n[0], centre[1] - n[1]]);
  });
  return [right, left];
}

function direction(p: Vec2, q: Vec2): Vec2 {
  const length = distance(p, q) || 1;
  return [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
}

function distance(p: Vec2, q: Vec2): number {
  return Math.hypot(q[0] - p[0], q[1] - p[1]);
}
