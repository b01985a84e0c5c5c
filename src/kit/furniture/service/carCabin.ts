import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type CarForm, lineAt } from './carForm.ts';
import { carHull } from './carHull.ts';

/** How far glass lies behind posts and frames, and the roof's edge under its middle, m. */
const inset = 0.016;
const drop = 0.075;
/** How far windscreen and rear window bulge, m. */
const bulge = { screen: 0.13, rear: 0.1 };

/** The cabin over the body: posts, roof and frames in the paint, glass set back between them, trim along the waist. */
export function cabinShapes(form: CarForm, paint: string): readonly Shape[] {
  const side = sideOf(form);
  const [screen, front, back, rear] = form.cabin;
  const foot = (x: number) => (x - rear) / (screen - rear);
  const head = (x: number) => (x - back) / (front - back);
  const post = (x: number, wide: number): readonly [Line, Line] => [
    [foot(x - wide), head(x - wide)],
    [foot(x + wide), head(x + wide)],
  ];
  const [, middle, last] = form.doors;
  const shapes: Shape[] = [];
  const both = (
    role: string,
    lines: readonly (readonly Vec3[])[],
    creaseRows: readonly number[],
  ) => {
    shapes.push(
      { kind: 'patch', role, detail: 2, rows: lines, creaseRows },
      {
        kind: 'patch',
        role,
        detail: 2,
        rows: lines.map((row) => row.map(left)).toReversed(),
        creaseRows: creaseRows.map((at) => lines.length - 1 - at),
      },
    );
  };
  // Glass, all along.
  both(
    'car-glass',
    [0, 0.5, 1].map((v) => along((u) => side(u, u, v, -inset))),
    [],
  );
  // Frames over and under it.
  both(
    paint,
    [
      [0.9, -inset],
      [0.9, 0],
      [1, 0],
    ].map(([v, out]) => along((u) => side(u, u, v!, out!))),
    [1],
  );
  both(
    'chrome',
    [
      [0, 0.004],
      [0.045, 0.006],
      [0.06, -inset],
    ].map(([v, out]) => along((u) => side(u, u, v!, out!))),
    [1],
  );
  // Posts between and behind the doors.
  const upright = ([a, b]: readonly [Line, Line], role: string) => {
    const line = ([f, h]: Line, out: number) =>
      up((v) => side(f, h, role === paint ? v : 0.04 + v * 0.88, out));
    both(role, [line(b, -inset), line(b, 0.001), line(a, 0.001), line(a, -inset)], [1, 2]);
  };
  upright(post(middle, 0.055), 'car-black');
  if (form.tall) {
    upright(post(last + 0.02, 0.08), paint);
    upright(
      [
        [0, 0],
        [foot(rear + 0.2), head(back + 0.16)],
      ],
      paint,
    );
  } else {
    upright(
      [
        [0, 0],
        [foot(last - 0.3), head(last + 0.16)],
      ],
      paint,
    );
    upright(post(last + 0.05, 0.02), 'car-black');
  }
  const ends = (
    [
      ['screen', 1],
      ['rear', 0],
    ] as const
  ).flatMap(([name, u]) => endGlass(form, name, u, paint));
  return [...shapes, ...ends, ...roof(form, paint)];
}

type Line = readonly [number, number];

/** A point of the right side: `f` and `h` (0 the rear, 1 the front) at foot and head, v up from foot to head. */
function sideOf(form: CarForm): (f: number, h: number, v: number, out: number) => Vec3 {
  const [screen, front, back, rear] = form.cabin;
  return (f, h, v, out) => {
    const [x0, x1] = [rear + (screen - rear) * f, back + (front - back) * h];
    const [y0, y1] = [lineAt(form.waist, x0) - 0.004, lineAt(form.roof, x1) - drop];
    const z0 = carHull.at(form, carHull.along(form, x0), 1)[2] - 0.006;
    const z1 = (form.width / 2) * form.tumble;
    const round = 0.028 * Math.sin(v * Math.PI);
    return [x0 + (x1 - x0) * v, y0 + (y1 - y0) * v + out * 0.5, z0 + (z1 - z0) * v + round + out];
  };
}

function along(at: (u: number) => Vec3): readonly Vec3[] {
  return [0, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85, 1].map(at);
}

function up(at: (v: number) => Vec3): readonly Vec3[] {
  return [0, 0.25, 0.5, 0.75, 1].map(at);
}

function left([x, y, z]: Vec3): Vec3 {
  return [x, y, -z];
}

/** Windscreen or rear window, and the posts at its sides. */
function endGlass(
  form: CarForm,
  name: 'screen' | 'rear',
  u: 0 | 1,
  paint: string,
): readonly Shape[] {
  const side = sideOf(form);
  const way = u === 1 ? 1 : -1;
  const deep = form.tall && name === 'rear' ? 0.04 : bulge[name];
  const at = (s: number, v: number, out: number): Vec3 => {
    const [x, y, z] = side(u, u, v, 0);
    const round = 1 - s * s;
    return [
      x + way * (deep * round * (1 - 0.45 * v) + out * 0.7),
      y + round * (0.02 + v * (drop - 0.035)) + out * 0.7,
      s * z,
    ];
  };
  const across = [-1, -0.8, -0.5, 0, 0.5, 0.8, 1];
  const order = way === 1 ? across.toReversed() : across;
  const grid = (levels: readonly Line[]) =>
    levels.map(([v, out]) => order.map((s) => at(s, v, out)));
  const post = (sign: 1 | -1): Shape => {
    const turn = (p: Vec3) => (sign === 1 ? p : left(p));
    const lines = [
      up((v) => turn(side(u - way * 0.022, u - way * 0.03, v, -inset))),
      up((v) => turn(side(u - way * 0.022, u - way * 0.03, v, 0.001))),
      up((v) => turn(side(u, u, v, 0.001))),
      up((v) => at(sign * 0.935, v, 0.004)),
      up((v) => at(sign * 0.93, v, -inset)),
    ];
    return {
      kind: 'patch',
      role: paint,
      detail: 2,
      rows: way * sign === 1 ? lines.toReversed() : lines,
      creaseRows: [1, 3],
    };
  };
  return [
    {
      kind: 'patch',
      role: 'car-glass',
      detail: 2,
      rows: grid([
        [0, -inset],
        [0.5, -inset],
        [1, -inset],
      ]),
    },
    {
      kind: 'patch',
      role: 'car-trim',
      detail: 1,
      rows: grid([
        [-0.02, 0.004],
        [0.07, -0.004],
        [0.075, -inset],
      ]),
      creaseRows: [1],
    },
    ...(name === 'screen'
      ? [0.55, -0.12].map((s) =>
          bar('car-trim', [at(s, 0.05, 0.012), at(s + 0.36, 0.09, 0.008)], 0.007, 4, 0),
        )
      : []),
    post(1),
    post(-1),
  ];
}

/** The roof from rail to rail, rounded over its edges, with its front and rear edges bent as the glass is. */
function roof(form: CarForm, paint: string): readonly Shape[] {
  const [, front, back] = form.cabin;
  const half = (form.width / 2) * form.tumble;
  const across = [1, 0.985, 0.94, 0.86, 0.6, 0.3, 0];
  const all = [
    ...across,
    ...across
      .slice(0, -1)
      .toReversed()
      .map((s) => -s),
  ];
  const rearDeep = form.tall ? 0.04 : bulge.rear;
  const at = (s: number, t: number): Vec3 => {
    const round = 1 - s * s;
    const [from, to] = [back - rearDeep * round * 0.5, front + bulge.screen * round * 0.5];
    const x = from + (to - from) * t;
    const y = lineAt(
      form.roof,
      Math.max(form.roof[0]![0], Math.min(form.roof.at(-1)![0], back + (front - back) * t)),
    );
    const edge = Math.min(1, Math.min(t, 1 - t) / 0.1);
    const low = drop - 0.0005;
    return [x, y - low * Math.abs(s) ** 7 - (1 - edge) ** 2 * 0.02 * round, s * half];
  };
  const rows = all.map((s) => [0, 0.04, 0.1, 0.25, 0.5, 0.75, 0.9, 0.96, 1].map((t) => at(s, t)));
  const shapes: Shape[] = [{ kind: 'patch', role: paint, detail: 2, rows }];
  if (form.tall) {
    for (const s of [0.86, -0.86]) {
      const path = [0.08, 0.12, 0.4, 0.7, 0.9, 0.94].map((t, i): Vec3 => {
        const [x, y, z] = at(s, t);
        return [x, y + (i === 0 || i === 5 ? -0.004 : 0.035), z];
      });
      shapes.push(bar('steel', path, 0.012, 6, 1));
    }
  }
  return shapes;
}
