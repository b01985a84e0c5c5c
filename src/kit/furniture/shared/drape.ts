import type { PatchShape, Vec3 } from '../../shapes.ts';
import { seeded } from '../seeded.ts';

export interface DrapeForm {
  readonly role: string;
  /** Its inner border; none when left out. */
  readonly border?: string;
  /** Which side of the window: 1 hangs at +x. */
  readonly side: 1 | -1;
  /** Across, at height y (0 to `height`): from the outer to the inner edge, m from the window's middle. */
  readonly edges: (y: number) => readonly [number, number];
  readonly height: number;
  readonly folds: number;
  /** Distance from the wall of the cloth's middle, and depth of its folds (half of it) at height y. */
  readonly out: number;
  readonly amplitude: (y: number) => number;
  readonly heights: readonly number[];
  readonly seed: number;
}

/** Places across each fold. */
const perFold = 4;

/** One hanging cloth with folds that are not all alike, as a grid that looks to +z; its rows run from the outer edge inwards. */
export function drape(form: DrapeForm): PatchShape {
  const { side, folds, out, amplitude, heights, seed } = form;
  const random = seeded(seed);
  const phase = random() * 6;
  const sizes = Array.from({ length: folds + 1 }, () => 0.75 + 0.5 * random());
  const columns = folds * perFold;
  const order = side === 1 ? heights : heights.toReversed();
  const rows = Array.from({ length: columns + 1 }, (_, i) => {
    const t = i / columns;
    const size = sizes[Math.round(t * folds)] ?? 1;
    return order.map((y): Vec3 => {
      const [outer, inner] = form.edges(y);
      const wave = Math.cos(2 * Math.PI * folds * t + 0.35 * Math.sin(phase + 3 * y));
      const sway = 0.006 * Math.sin(phase + 5 * t + 2.2 * y);
      return [side * (outer + (inner - outer) * t) + sway, y, out + size * amplitude(y) * wave];
    });
  });
  const { border } = form;
  return {
    kind: 'patch',
    role: form.role,
    detail: 2,
    rows,
    ...(border
      ? { rowRoles: rows.slice(1).map((_, i) => (i >= columns - 2 ? border : form.role)) }
      : {}),
  };
}
