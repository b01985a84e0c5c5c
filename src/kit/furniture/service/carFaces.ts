import type { Detail, Shape, Vec2, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { CarForm } from './carForm.ts';
import { carHull } from './carHull.ts';

/** A patch laid on nose or tail, from part to part of the height and from z to z. */
interface Laid {
  readonly role: string;
  readonly parts: readonly [number, number];
  readonly across: readonly [number, number];
  readonly out?: number;
  readonly detail?: Detail;
}

/** Lamps, grille, intakes, bumper lines and plates without letters on nose and tail. */
export function faceShapes(form: CarForm): readonly Shape[] {
  const half = form.width / 2;
  const lay = (end: 1 | -1, sides: boolean, laid: Laid): readonly Shape[] =>
    (sides ? [1, -1] : [1]).map((sign) => laidOn(form, end, sign as 1 | -1, laid));
  const line = (
    end: 1 | -1,
    role: string,
    part: number,
    to: number,
    radius: number,
    out = 0.004,
  ): Shape => {
    const zs = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
    return bar(
      role,
      zs.map((s) => on(form, end, s * to, part, out)),
      radius,
      5,
      1,
    );
  };
  const grille = { from: form.tall ? 0.34 : 0.37, to: form.tall ? 0.8 : 0.82, half: half * 0.42 };
  const slats = 7;
  return [
    // Nose: grille in a bright frame, lamps that reach round its corners, intakes, a plate.
    ...lay(1, false, {
      role: 'car-trim',
      parts: [grille.from, grille.to],
      across: [-grille.half, grille.half],
      out: 0.004,
    }),
    line(1, 'chrome', grille.from, grille.half, 0.013, 0.008),
    line(1, 'chrome', grille.to, grille.half, 0.016, 0.008),
    ...[-1, 1].map((sign) =>
      bar(
        'chrome',
        [grille.from, 0.6, grille.to].map((part) => on(form, 1, sign * grille.half, part, 0.008)),
        0.014,
        6,
        1,
      ),
    ),
    ...Array.from({ length: slats }, (_, i) =>
      line(
        1,
        'chrome',
        grille.from + ((grille.to - grille.from) * (i + 1)) / (slats + 1),
        grille.half - 0.01,
        0.006,
        0.006,
      ),
    ),
    ...lay(1, true, {
      role: 'car-trim',
      parts: [0.6, 0.83],
      across: [half * 0.5, half * 0.955],
      out: 0.003,
    }),
    // The reflector behind two lenses, and a strip of daytime light under them.
    ...lay(1, true, {
      role: 'car-rim',
      parts: [0.645, 0.815],
      across: [half * 0.53, half * 0.935],
      out: 0.006,
    }),
    ...lay(1, true, {
      role: 'car-lamp',
      parts: [0.61, 0.64],
      across: [half * 0.52, half * 0.94],
      out: 0.008,
      detail: 0,
    }),
    ...[0.615, 0.765].flatMap((part) =>
      [-1, 1].flatMap((sign) => lens(on(form, 1, sign * half * part, 0.725, 0.004))),
    ),
    ...lay(1, false, {
      role: 'car-trim',
      parts: [0.1, 0.24],
      across: [-half * 0.5, half * 0.5],
      out: 0.004,
    }),
    ...lay(1, true, {
      role: 'car-trim',
      parts: [0.12, 0.3],
      across: [half * 0.6, half * 0.86],
      out: 0.004,
    }),
    ...lay(1, false, { role: 'paper', parts: [0.26, 0.36], across: [-0.26, 0.26], out: 0.014 }),
    line(1, 'chrome', 0.3, half * 0.56, 0.004, 0.002),
    // Tail: lamps, a bright line between them, a plate in a dark field, pipes under the bumper.
    ...lay(-1, true, {
      role: 'car-trim',
      parts: [0.6, 0.86],
      across: [half * 0.46, half * 0.965],
      out: 0.003,
    }),
    ...lay(-1, true, {
      role: 'car-tail',
      parts: [0.63, 0.83],
      across: [half * 0.48, half * 0.95],
      out: 0.008,
    }),
    ...lay(-1, true, {
      role: 'car-lamp',
      parts: [0.66, 0.7],
      across: [half * 0.5, half * 0.74],
      out: 0.011,
      detail: 0,
    }),
    line(-1, 'chrome', 0.8, half * 0.46, 0.008, 0.006),
    ...lay(-1, false, { role: 'car-trim', parts: [0.47, 0.62], across: [-0.31, 0.31], out: 0.003 }),
    ...lay(-1, false, { role: 'paper', parts: [0.485, 0.605], across: [-0.26, 0.26], out: 0.009 }),
    ...lay(-1, false, {
      role: 'car-trim',
      parts: [0.06, 0.17],
      across: [-half * 0.72, half * 0.72],
      out: 0.004,
    }),
    line(-1, 'car-trim', 0.4, half * 0.9, 0.004, 0.001),
    ...[-1, 1].map((sign): Shape => {
      const [x, y, z] = on(form, -1, sign * half * 0.62, 0.11, 0.02);
      return bar(
        'chrome',
        [
          [x + 0.16, y, z],
          [x - 0.002, y, z],
        ],
        0.034,
        10,
        1,
      );
    }),
  ];
}

/** A round headlamp that looks to +x: a dark ring, a bright one, the lens bulging within. */
function lens([x, y, z]: Vec3): readonly Shape[] {
  const part = (role: string, profile: readonly Vec2[], detail: Detail): Shape => ({
    kind: 'lathe',
    role,
    detail,
    axis: 'x',
    at: [x - 0.02, y, z],
    profile,
    segments: 12,
  });
  return [
    part(
      'car-trim',
      [
        [0.056, 0],
        [0.056, 0.024],
        [0.05, 0.028],
      ],
      1,
    ),
    part(
      'chrome',
      [
        [0.05, 0],
        [0.05, 0.032],
        [0.043, 0.036],
        [0.04, 0.024],
      ],
      1,
    ),
    part(
      'crystal',
      [
        [0.042, 0.022],
        [0.03, 0.038],
        [0, 0.046],
      ],
      1,
    ),
  ];
}

/** The point of nose or tail at z. */
function on(form: CarForm, end: 1 | -1, z: number, part: number, out: number): Vec3 {
  const [x, y, w] = carHull.at(form, carHull.round(form, end, Math.abs(z)), part, out);
  return [x, y, z < 0 ? -w : w];
}

function laidOn(form: CarForm, end: 1 | -1, sign: 1 | -1, laid: Laid): Shape {
  const { parts, across, out = 0.004 } = laid;
  const [a, b] = across;
  const steps = Math.max(4, Math.round((b - a) / 0.07));
  const points = (part: number, at: number) =>
    Array.from({ length: steps + 1 }, (_, i) =>
      on(form, end, sign * (a + ((b - a) * i) / steps), part, at),
    );
  const rows = [
    points(parts[0], 0),
    points(parts[0] + 0.008, out),
    points((parts[0] + parts[1]) / 2, out),
    points(parts[1] - 0.008, out),
    points(parts[1], 0),
  ];
  // Faces look out of the nose where z falls along a row.
  return {
    kind: 'patch',
    role: laid.role,
    detail: laid.detail ?? 1,
    rows: end * sign === -1 ? rows : rows.map((row) => row.toReversed()),
  };
}
