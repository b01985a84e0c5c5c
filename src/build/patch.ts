import type { Detail, PatchShape, Vec3 } from '../kit/shapes.ts';
import { offLine } from './offLine.ts';
import { simplify } from './simplify.ts';
import type { Writer } from './writer.ts';

/**
 * A grid of points. With u along a row and v from row to row, faces look along u × v. Smooth, but for the rows in
 * `creaseRows`. Further off, rows and columns that hardly bend are left out.
 */
export function addPatch(writer: Writer, shape: PatchShape, level: Detail): void {
  const { rows, creases, roles } = reduced(shape, level);
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return;
  let from = 0;
  for (let row = 1; row < rows.length; row++) {
    if (row < rows.length - 1 && !creases.has(row)) continue;
    addSmooth(writer, rows.slice(from, row + 1), roles.slice(from, row));
    from = row;
  }
}

/** Rows that are smooth among themselves; vertices are doubled only where the role changes. */
function addSmooth(
  writer: Writer,
  rows: readonly (readonly Vec3[])[],
  roles: readonly string[],
): void {
  const columns = rows[0]!.length;
  const normals = normalsOf(rows);
  let low = -1;
  for (let interval = 0; interval < roles.length; interval++) {
    const role = roles[interval]!;
    writer.paint(role);
    const shared = low >= 0 && role === roles[interval - 1];
    const start = shared ? low : addRow(writer, rows, interval, normals);
    const end = addRow(writer, rows, interval + 1, normals);
    for (let i = 0; i + 1 < columns; i++) {
      writer.quad(start + i, start + i + 1, end + i + 1, end + i);
    }
    low = end;
  }
}

/** Returns the first vertex of the row; the others follow it. */
function addRow(
  writer: Writer,
  rows: readonly (readonly Vec3[])[],
  row: number,
  normals: Float64Array,
): number {
  const points = rows[row]!;
  let first = -1;
  let i = row * points.length * 3;
  for (const p of points) {
    const id = writer.vertex(p[0], p[1], p[2], normals[i]!, normals[i + 1]!, normals[i + 2]!);
    if (first < 0) first = id;
    i += 3;
  }
  return first;
}

/** Sum of the normals of the four quads at each point, weighted by their size. */
function normalsOf(rows: readonly (readonly Vec3[])[]): Float64Array {
  const columns = rows[0]!.length;
  const normals = new Float64Array(rows.length * columns * 3);
  for (let r = 0; r + 1 < rows.length; r++) {
    const row = rows[r]!;
    const above = rows[r + 1]!;
    for (let c = 0; c + 1 < columns; c++) {
      const p = row[c]!;
      const q = row[c + 1]!;
      const s = above[c]!;
      const t = above[c + 1]!;
      // Half the cross product of a quad's diagonals is its area vector; exact also where one edge has no length.
      const ux = t[0] - p[0];
      const uy = t[1] - p[1];
      const uz = t[2] - p[2];
      const vx = s[0] - q[0];
      const vy = s[1] - q[1];
      const vz = s[2] - q[2];
      const x = uy * vz - uz * vy;
      const y = uz * vx - ux * vz;
      const z = ux * vy - uy * vx;
      const low = (r * columns + c) * 3;
      const high = low + columns * 3;
      addTo(normals, low, x, y, z);
      addTo(normals, low + 3, x, y, z);
      addTo(normals, high, x, y, z);
      addTo(normals, high + 3, x, y, z);
    }
  }
  return normals;
}

function addTo(normals: Float64Array, i: number, x: number, y: number, z: number): void {
  normals[i]! += x;
  normals[i + 1]! += y;
  normals[i + 2]! += z;
}

function reduced(
  shape: PatchShape,
  level: Detail,
): {
  rows: readonly (readonly Vec3[])[];
  creases: ReadonlySet<number>;
  roles: readonly string[];
} {
  const creases = new Set(shape.creaseRows ?? []);
  const roleOf = (interval: number) => shape.rowRoles?.[interval] ?? shape.role;
  const { rows } = shape;
  const columns = rows[0]?.length ?? 0;
  if (level === 0) {
    return { rows, creases, roles: rows.slice(1).map((_, i) => roleOf(i)) };
  }
  const tolerance = level === 1 ? 0.008 : 0.03;
  const keptColumns = simplify(columns, tolerance, (i, a, b) =>
    Math.max(...rows.map((row) => offLine(row[i]!, row[a]!, row[b]!))),
  );
  const keptRows = simplify(rows.length, tolerance, (i, a, b) => {
    // Edges and changes of colour stay.
    if (creases.has(i) || roleOf(i) !== roleOf(i - 1)) return Infinity;
    return Math.max(...keptColumns.map((c) => offLine(rows[i]![c]!, rows[a]![c]!, rows[b]![c]!)));
  });
  return {
    rows: keptRows.map((r) => keptColumns.map((c) => rows[r]![c]!)),
    creases: new Set(keptRows.flatMap((from, to) => (creases.has(from) ? [to] : []))),
    roles: keptRows.slice(0, -1).map((r) => roleOf(r)),
  };
}
