import type { Detail, PatchShape, Vec2, Vec3 } from '../shapes.ts';
import { letters } from './strokes.ts';

/** From the end of one letter's grid to the next one's. */
const gap = 0.31;
/** Stroke in proportion to the height. */
const weight = 0.17;

/** How wide `text` stands at a height of 1. */
export function textWidth(text: string): number {
  const widths = [...text].map((letter) => letters[letter]?.width ?? 0.3);
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

/**
 * `text` painted on a side as flat ribbons along the strokes of its letters, 5 mm off the skin so that it never flickers.
 * Centred at `at`, readable from outside on either side; letters that the font lacks leave a gap.
 */
export function paintedText(
  role: string,
  detail: Detail,
  side: 1 | -1,
  text: string,
  place: {
    readonly at: number;
    readonly from: number;
    readonly height: number;
  },
  skin: (y: number) => number,
): readonly PatchShape[] {
  const { at, from, height } = place;
  const ribbons: PatchShape[] = [];
  let pen = -textWidth(text) / 2;
  for (const letter of text) {
    const form = letters[letter];
    for (const stroke of form?.strokes ?? []) {
      const rows = ribbon(stroke, weight / 2).map((edge) =>
        edge.map(([u, v]): Vec3 => {
          const y = from + v * height;
          return [at + side * (pen + u) * height, y, skin(y) + side * 0.005];
        }),
      );
      ribbons.push({ kind: 'patch', role, detail, rows });
    }
    pen += (form?.width ?? 0.3) + gap;
  }
  return ribbons;
}

/** Right and left edge of a line with mitred corners; open ends reach half a stroke further. */
function ribbon(line: readonly Vec2[], half: number): readonly [Vec2[], Vec2[]] {
  const last = line.length - 1;
  const first = line[0]!;
  const end = line[last]!;
  const closed = first[0] === end[0] && first[1] === end[1];
  const way = (i: number): Vec2 => {
    const [a, b] = [line[i]!, line[i + 1]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  };
  const right: Vec2[] = [];
  const left: Vec2[] = [];
  line.forEach(([x, y], i) => {
    const before = i > 0 ? way(i - 1) : closed ? way(last - 1) : way(0);
    const after = i < last ? way(i) : closed ? way(0) : way(last - 1);
    const normal: Vec2 = [-(before[1] + after[1]), before[0] + after[0]];
    const length = Math.hypot(normal[0], normal[1]) || 1;
    const cos = Math.max(0.45, length / 2);
    const across: Vec2 = [(normal[0] / length / cos) * half, (normal[1] / length / cos) * half];
    const on = closed || (i > 0 && i < last) ? 0 : half * 0.96 * (i === 0 ? -1 : 1);
    const [px, py] = [x + after[0] * on, y + after[1] * on];
    right.push([px - across[0], py - across[1]]);
    left.push([px + across[0], py + across[1]]);
  });
  return [right, left];
}
