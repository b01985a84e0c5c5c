import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type CarForm, lineAt } from './carForm.ts';

const steps = 20;

/** A dust sheet over a car: it follows roof, bonnet and boot in soft lines and hangs over the wheels' upper half in folds. */
export function coverShapes(form: CarForm, role: string): readonly Shape[] {
  const { length, width, cabin } = form;
  const half = width / 2 - 0.03;
  const topAt = (x: number): number => {
    const body = lineAt(form.waist, x) + 0.03;
    const [screen, front, back, rear] = cabin;
    if (x > screen || x < rear) return body;
    const roof =
      lineAt(form.roof, Math.max(form.roof[0]![0], Math.min(form.roof.at(-1)![0], x))) + 0.02;
    const t =
      x > front ? (screen - x) / (screen - front) : x < back ? (x - rear) / (back - rear) : 1;
    return body + (roof - body) * Math.max(0, t) ** 0.9;
  };
  const rows: Vec3[][] = [];
  for (let i = 0; i <= steps; i++) {
    const x = (i / steps - 0.5) * (length + 0.02);
    const end = Math.max(0, Math.abs(x) / (length / 2) - 0.86) / 0.14;
    const top = topAt(x) - 0.06 * end * end;
    const w = half * (1 - 0.1 * end * end);
    const shoulder = Math.min(top - 0.06, lineAt(form.waist, x) - 0.02);
    const cab = top - lineAt(form.waist, x) > 0.2 ? 0.76 : 0.9;
    const fold = 0.014 * Math.sin(i * 2.1);
    const hem = 0.3 + 0.03 * Math.sin(i * 1.3);
    const side: readonly (readonly [number, number])[] = [
      [w + 0.012 + fold, hem],
      [w + 0.006 - fold, 0.55],
      [w, shoulder - 0.14],
      [w * 0.96, shoulder],
      [w * cab, top - 0.075],
      [w * (cab - 0.14), top - 0.012],
    ];
    rows.push(
      [...side, [0, top] as const, ...side.toReversed().map(([z, y]) => [-z, y] as const)].map(
        ([z, y]): Vec3 => [x, y, z],
      ),
    );
  }
  const drop = (row: readonly Vec3[], side: 1 | -1): Vec3[] =>
    row.map(([x, , z]): Vec3 => [x + side * 0.03, 0.3, z]);
  const grid = [drop(rows[0]!, -1), ...rows, drop(rows.at(-1)!, 1)];
  const belts = [0.28, 0.72].map((t): Shape => {
    const row = rows[Math.round(t * steps)]!;
    return bar(
      'belt',
      row.map(([x, y, z]): Vec3 => [x, y + 0.006, z * 1.004]),
      0.012,
      4,
      1,
    );
  });
  return [{ kind: 'patch', role, detail: 2, rows: grid.toReversed() }, ...belts];
}
