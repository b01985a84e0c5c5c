import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const columns = 9;

/**
 * A load under a tarpaulin, lashed down with ropes: `width` 3 × `depth` 1.4 × `height` 1.3 m; what it is cannot be told.
 * `variant` `humped` is higher in the middle, `low` flat. Roles: `cloth`.
 */
export const tarpLoad: Piece = {
  kind: 'tarp-load',
  rest: 'floor',
  shapes: ({ width = 3, depth = 1.4, height = 1.3, variant, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const rows = Math.max(7, Math.round(width / 0.35));
    const [w, d] = [width / 2, depth / 2];
    // Lumps of the load underneath, low towards both ends.
    const lumps = Array.from({ length: 4 }, () => ({
      x: (random() - 0.5) * 1.5,
      z: (random() - 0.5) * 1.1,
      r: 0.3 + 0.4 * random(),
      h: 0.1 + 0.12 * random(),
    }));
    const topAt = (u: number, v: number): number => {
      const hump = variant === 'humped' ? 0.62 + 0.38 * Math.exp(-(u * u) / 0.22) : 0.86;
      const lump = lumps.reduce(
        (sum, { x, z, r, h }) => sum + h * Math.exp(-((u - x) ** 2 + (v - z) ** 2) / r ** 2),
        0,
      );
      return height * Math.min(1, hump + lump * 0.5);
    };
    const line: Vec3[][] = [];
    for (let i = 0; i <= rows; i++) {
      const u = (i / rows) * 2 - 1;
      const x = u * (w - 0.04);
      const row: Vec3[] = [];
      // Over from the right hem to the left one.
      for (let k = 0; k <= columns + 3; k++) {
        const edge = k < 2 || k > columns + 1;
        const v = Math.max(-1, Math.min(1, 1 - (k - 1.5) / (columns / 2)));
        const side = k < 2 ? 1 : -1;
        const fold = 0.018 * Math.sin(i * 2.3 + k * 1.7) + 0.012 * random();
        if (edge) {
          const foot = k === 0 || k === columns + 3;
          row.push([
            x,
            foot ? 0.04 + 0.02 * random() : topAt(u, side * 0.9) * 0.66,
            side * (d - 0.03 - (foot ? 0 : 0.05) + fold - 0.02),
          ]);
        } else {
          const end = Math.max(0, Math.abs(u) - 0.82) / 0.18;
          row.push([x, topAt(u, v) * (1 - 0.12 * end * end) - 0.1 * v ** 6 + fold, v * (d - 0.12)]);
        }
      }
      line.push(row);
    }
    const cloth = roles.cloth ?? 'tarp-olive';
    // Both ends hang down to the floor.
    const end = (row: readonly Vec3[], side: 1 | -1): readonly Vec3[] =>
      row.map(([x, y, z]): Vec3 => [x + side * 0.035, 0.03, z * (y > 0.3 ? 0.98 : 1)]);
    const first = line[0]!;
    const last = line.at(-1)!;
    const grid = [end(first, -1), ...line, end(last, 1)];
    const shapes: Shape[] = [
      {
        kind: 'patch',
        role: cloth,
        detail: 2,
        rows: grid.toReversed(),
      },
    ];
    for (let i = 1; i < rows; i += 3) {
      const row = line[i]!;
      shapes.push(
        bar(
          'rope',
          row.map(([x, y, z]): Vec3 => [x, y + 0.012, z * 1.012]),
          0.011,
          5,
          1,
        ),
        // Tied to rings in the floor.
        ...[row[0]!, row.at(-1)!].map(([x, , z]) =>
          bar(
            'steel',
            Array.from({ length: 9 }, (_, k): Vec3 => {
              const a = (k / 8) * Math.PI;
              return [x + 0.035 * Math.cos(a), 0.03 + 0.04 * Math.sin(a), z * 1.03];
            }),
            0.007,
            5,
            0,
          ),
        ),
      );
    }
    return shapes;
  },
};
