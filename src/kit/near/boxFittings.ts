import type { BogieDesign } from '../bogies/design.ts';
import { block, cylinder } from '../coach/solids.ts';
import type { Shape, Vec2, Vec3 } from '../shapes.ts';

const bolts = 8;

/** What is on an axle box: a ring with bolts round its cap, a plate, ribs, the stop above. */
export function boxFittings(design: BogieDesign, side: 1 | -1): readonly Shape[] {
  const { box, journal, wheelRadius: y } = design;
  const face = journal + 0.1;
  const span = (from: number, to: number): Vec2 => (side === 1 ? [from, to] : [-to, -from]);
  return design.axles.flatMap((x): readonly Shape[] => {
    const shapes: Shape[] = [];
    const middle: Vec3 = [x, y, side * face];
    const ring = box.cap * 1.2;
    shapes.push(cylinder('axle-box', 0, 'z', middle, ring, span(-0.01, 0.014), 28));
    shapes.push(cylinder('damper', 0, 'z', middle, box.cap * 0.62, span(0.02, 0.046), 24));
    shapes.push(cylinder('axle-box', 0, 'z', middle, box.cap * 0.2, span(0.04, 0.062), 6));
    for (let i = 0; i < bolts; i += 1) {
      const angle = ((i + 0.5) / bolts) * 2 * Math.PI;
      const at: Vec3 = [
        x + Math.cos(angle) * box.cap * 1.06,
        y + Math.sin(angle) * box.cap * 1.06,
        side * face,
      ];
      shapes.push(cylinder('handrail', 0, 'z', at, 0.014, span(0.014, 0.034), 6));
    }
    for (const way of [-1, 1]) {
      // Ribs carry the ledge's load into the box.
      const rib = x + way * (box.size / 2 + 0.03);
      const outline: Vec2[] = [
        [rib + way * 0.09, box.wing.to],
        [rib - way * 0.04, box.wing.to],
        [rib - way * 0.04, y + 0.06],
      ];
      const [from, to] = span(journal - 0.02, journal + 0.02);
      shapes.push({ kind: 'prism', role: 'axle-box', detail: 0, axis: 'z', outline, from, to });
    }
    // Stop over the box.
    const top = Math.min(
      ...design.frame.filter(([at]) => Math.abs(at - x) < 0.75).map((p) => p[1]),
    );
    const lid = y + box.size / 2;
    if (top - lid > 0.03) {
      shapes.push(
        block('coupler', 0, [x - 0.07, x + 0.07], [lid, top], span(journal - 0.06, journal + 0.06)),
      );
    }
    return shapes;
  });
}
