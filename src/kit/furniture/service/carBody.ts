import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type CarForm, lineAt } from './carForm.ts';

/** Where the roof is narrowest against the waist. */
const tumble = 0.74;

/** Lower body, closed at nose and tail, and the cabin over it. */
export function bodyShapes(form: CarForm, paint: string): readonly Shape[] {
  const { length, width, waist, roof } = form;
  const half = width / 2;
  const xs = stations(length, 14);
  const low = 0.24;
  // Lower body: from one sill over the waist to the other; each row runs along the car.
  const profile = (x: number): readonly (readonly [number, number])[] => {
    const top = lineAt(waist, x);
    const nose = Math.max(0, Math.abs(x) / (length / 2) - 0.8) / 0.2;
    const w = half * (1 - 0.16 * nose ** 2);
    const side: readonly (readonly [number, number])[] = [
      [w * 0.93, low + 0.12 * nose],
      [w, low + 0.16],
      [w, top - 0.3],
      [w * 0.975, top - 0.09],
      [w * 0.9, top - 0.012],
      [w * 0.55, top + 0.014],
    ];
    return [...side, [0, top + 0.024], ...side.toReversed().map(([z, y]) => [-z, y] as const)];
  };
  const rows = xs.map((x) => profile(x).map(([z, y]): Vec3 => [x, y, z]));
  const lower: Shape = { kind: 'patch', role: paint, detail: 2, rows: rows.toReversed() };
  // Ends: nose and tail close the loft.
  const ends = [rows[0]!, rows.at(-1)!].map((row, i): Shape => {
    const x = row[0]![0] + (i === 0 ? -0.06 : 0.06);
    const inner = row.map(([, y, z]): Vec3 => [x, low + 0.14 + (y - low) * 0.55, z * 0.9]);
    const middle = inner.map((): Vec3 => [x, low + 0.3, 0]);
    const grid = [row, inner, middle];
    return {
      kind: 'patch',
      role: paint,
      detail: 2,
      rows: i === 0 ? grid : grid.map((line) => line.toReversed()),
      creaseRows: [1],
    };
  });
  const faces = [-1, 1].map((side): Shape => {
    const x = side * (length / 2 + 0.058);
    return block('car-trim', [x - 0.02, x], [low + 0.12, 0.6], [-half * 0.74, half * 0.74], 0.01);
  });
  return [lower, ...ends, ...faces, ...cabin(form, paint, half, roof)];
}

/** Roof, and the glass all round it with its posts. */
function cabin(
  form: CarForm,
  paint: string,
  half: number,
  roof: CarForm['roof'],
): readonly Shape[] {
  const [screen, front, back, rear] = form.cabin;
  const belt = (x: number) => lineAt(form.waist, x) - 0.01;
  const top = (x: number) => lineAt(roof, x);
  const upper = stations2(front, back, 7);
  const w = half * tumble;
  const shapes: Shape[] = [];
  const roofRows = upper.map((x) =>
    [-w, -w * 0.86, -w * 0.4, 0, w * 0.4, w * 0.86, w].map(
      (z): Vec3 => [x, top(x) - 0.05 * (Math.abs(z) / w) ** 3, z],
    ),
  );
  shapes.push({ kind: 'patch', role: paint, detail: 2, rows: roofRows.toReversed() });
  for (const side of [-1, 1]) {
    const z0 = side * half * 0.9;
    const z1 = side * w;
    const foot: Vec3[] = [
      [screen, belt(screen), z0],
      ...upper.map((x): Vec3 => [x, belt(x), z0]),
      [rear, belt(rear), z0],
    ];
    const head: Vec3[] = [
      [front, top(front) - 0.05, z1],
      ...upper.map((x): Vec3 => [x, top(x) - 0.05, z1]),
      [back, top(back) - 0.05, z1],
    ];
    const rows = side === 1 ? [head, foot] : [foot, head];
    shapes.push({ kind: 'patch', role: 'car-glass', detail: 2, rows });
    for (const x of [upper[2]!, upper[5]!]) {
      shapes.push(
        bar(
          'car-trim',
          [
            [x, belt(x), z0 + side * 0.002],
            [x, top(x) - 0.05, z1 + side * 0.002],
          ],
          0.024,
          4,
        ),
      );
    }
    for (const [x0, x1] of [
      [screen, front],
      [rear, back],
    ] as const) {
      shapes.push(
        bar(
          paint,
          [
            [x0, belt(x0), z0],
            [x1, top(x1) - 0.05, z1],
          ],
          0.036,
          6,
        ),
      );
    }
    shapes.push(
      bar(
        'chrome',
        [
          [screen + 0.04, belt(screen), z0 + side * 0.004],
          [rear - 0.04, belt(rear), z0 + side * 0.004],
        ].map(([x, y, z]): Vec3 => [x!, y!, z!]),
        0.008,
        4,
        1,
      ),
    );
  }
  for (const [x0, x1, way] of [
    [screen, front, -1],
    [rear, back, 1],
  ] as const) {
    const z0 = half * 0.86;
    const z1 = w * 0.95;
    const low: Vec3[] = [
      [x0, belt(x0) + 0.008, -z0],
      [x0, belt(x0) + 0.02, 0],
      [x0, belt(x0) + 0.008, z0],
    ];
    const high: Vec3[] = [
      [x1 + way * 0.04, top(x1) - 0.04, -z1],
      [x1 + way * 0.04, top(x1) - 0.012, 0],
      [x1 + way * 0.04, top(x1) - 0.04, z1],
    ];
    shapes.push({
      kind: 'patch',
      role: 'car-glass',
      detail: 2,
      rows: way === 1 ? [low, high] : [high, low],
    });
  }
  return shapes;
}

function stations(length: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    // Denser at both ends, where the lines bend.
    return (-Math.cos(t * Math.PI) * 0.5 * 0.6 + (t - 0.5) * 0.4) * length;
  });
}

function stations2(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}
