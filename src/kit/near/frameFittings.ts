import type { BogieDesign } from '../bogies/design.ts';
import { block, cylinder } from '../coach/solids.ts';
import type { Shape, Vec2, Vec3 } from '../shapes.ts';

/** Thickness of the flange plates, and how far they stand out over the webs of the side frame, m (by eye). */
const plate = 0.018;
const proud = 0.024;

/** What makes a welded frame of a side's outline: flanges along its edges, stiffeners, bolt rows, a lifting eye at each end. */
export function frameFittings(design: BogieDesign, side: 1 | -1): readonly Shape[] {
  const [inner, outer] = design.frameZ;
  const span = (from: number, to: number): Vec2 => (side === 1 ? [from, to] : [-to, -from]);
  const [from, to] = span(inner - proud, outer + proud);
  const { upper, lower } = edges(design.frame);
  const strip = (run: readonly Vec2[], t: number): Shape => ({
    kind: 'prism',
    role: 'bogie-frame',
    detail: 0,
    axis: 'z',
    outline: [...run, ...beside(run, t).reverse()],
    from,
    to,
  });
  const shapes: Shape[] = [strip(upper, -plate), strip(lower, plate)];
  for (const x of design.axles) {
    for (const way of [-1, 1]) {
      // Stiffeners over the spring seats, between the flanges.
      const at = x + way * (design.box.wing.half - 0.1);
      const [low, high] = [heightAt(lower, at), heightAt(upper, at)];
      if (high - low < 0.05) continue;
      const z = span(outer - 0.01, outer + proud - 0.004);
      shapes.push(block('bogie-frame', 0, [at - 0.008, at + 0.008], [low, high - 0.01], z));
    }
  }
  const reach = Math.max(...upper.map(([x]) => x));
  for (const way of [-1, 1]) {
    const eye: Vec3 = [way * (reach - 0.1), heightAt(lower, way * (reach - 0.1)) + 0.08, 0];
    const z = span(outer - 0.01, outer + 0.012);
    shapes.push(cylinder('damper', 0, 'z', eye, 0.034, z, 14));
    shapes.push(cylinder('coupler', 0, 'z', eye, 0.02, span(outer, outer + 0.016), 12));
  }
  if (design.bolster) shapes.push(...bolsterFittings(design.bolster, outer + 0.07, span));
  return shapes;
}

/** Bolt heads along the bolster's end and the side bearer that the body leans on. */
function bolsterFittings(
  outline: readonly Vec2[],
  end: number,
  span: (from: number, to: number) => Vec2,
): readonly Shape[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const half = Math.max(...xs) * 0.78;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const shapes: Shape[] = [];
  const count = 5;
  for (let i = 0; i < count; i += 1) {
    const x = -half + (2 * half * i) / (count - 1);
    shapes.push(cylinder('damper', 0, 'z', [x, y, 0], 0.016, span(end, end + 0.016), 6));
  }
  const rubbing = span(end - 0.3, end - 0.08);
  shapes.push(block('tread', 0, [-0.14, 0.14], [Math.max(...ys), Math.max(...ys) + 0.05], rubbing));
  return shapes;
}

/** Upper and lower edge of the side view, both from −x to +x; designs begin at the lower corner of the −x end and go over the top. */
function edges(frame: readonly Vec2[]): {
  readonly upper: readonly Vec2[];
  readonly lower: readonly Vec2[];
} {
  const reach = Math.max(...frame.map(([x]) => x));
  const turn = frame.findIndex(([x]) => x === reach);
  return {
    upper: frame.slice(1, turn + 1),
    lower: [...frame.slice(turn + 1), frame[0]!].reverse(),
  };
}

/** The line `t` above another (below where t is negative), as far from each of its pieces. */
function beside(run: readonly Vec2[], t: number): Vec2[] {
  const way = (i: number): Vec2 => {
    const [a, b] = [run[i]!, run[i + 1]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  };
  return run.map(([x, y], i) => {
    const before = way(Math.max(0, i - 1));
    const after = way(Math.min(run.length - 2, i));
    const sum: Vec2 = [before[0] + after[0], before[1] + after[1]];
    const length = Math.hypot(...sum);
    const out = t / Math.max(0.5, (sum[0] * after[0] + sum[1] * after[1]) / length) / length;
    return [x - sum[1] * out, y + sum[0] * out];
  });
}

function heightAt(run: readonly Vec2[], x: number): number {
  for (let i = 1; i < run.length; i += 1) {
    const [a, b] = [run[i - 1]!, run[i]!];
    if (x <= b[0]) return a[1] + ((b[1] - a[1]) * (x - a[0])) / Math.max(1e-6, b[0] - a[0]);
  }
  return run.at(-1)![1];
}
