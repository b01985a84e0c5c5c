import { block, cylinder } from '../coach/solids.ts';
import type { PrismShape, Shape, Vec2 } from '../shapes.ts';
import { axleBoxShapes } from './axleBoxShapes.ts';
import type { BogieDesign } from './design.ts';
import { farShapes } from './farShapes.ts';
import { suspensionShapes } from './suspensionShapes.ts';

/** Everything of a bogie that does not turn with the wheels; origin at its centre, rail top y = 0. */
export function bogieFrame(design: BogieDesign, gauge: number): readonly Shape[] {
  const shapes: Shape[] = [...crossMembers(design)];
  for (const side of [1, -1] as const) {
    shapes.push(sideFrame(design, side));
    shapes.push(...axleBoxShapes(design, side));
    shapes.push(...suspensionShapes(design, side));
  }
  shapes.push(...farShapes(design, gauge));
  return shapes;
}

function sideFrame(design: BogieDesign, side: 1 | -1): PrismShape {
  const [from, to] = across(design.frameZ, side);
  return {
    kind: 'prism',
    role: 'bogie-frame',
    detail: 1,
    only: 'near',
    axis: 'z',
    outline: [...design.frame].reverse(),
    from,
    to,
    bevel: 0.012,
  };
}

/** Beams from side to side: two headstocks, transoms beside the middle, the bolster with its centre plate. */
function crossMembers(design: BogieDesign): readonly Shape[] {
  const inner = design.frameZ[0] + 0.02;
  const top = Math.max(...design.frame.map(([, y]) => y)) - 0.04;
  const reach = Math.max(...design.frame.map(([x]) => x)) - 0.07;
  const shapes: Shape[] = [];
  for (const end of [-1, 1]) {
    const x: Vec2 = [end * reach - 0.05, end * reach + 0.05];
    shapes.push(block('bogie-frame', 0, x, [top - 0.12, top], [-inner, inner], 0.015));
  }
  const gaps = design.axles.slice(1).map((x, i) => (x + design.axles[i]!) / 2);
  for (const gap of gaps) {
    const half = gaps.length > 1 ? 0.2 : 0.42;
    for (const end of [-1, 1]) {
      const at: readonly [number, number, number] = [gap + end * half, top - 0.14, 0];
      shapes.push(cylinder('bogie-frame', 0, 'z', at, 0.075, [-inner, inner], 10));
    }
  }
  if (design.bolster) {
    const width = design.frameZ[1] + 0.07;
    const crown = Math.max(...design.bolster.map(([, y]) => y));
    // The beam's middle dips between the wheels; its ends carry the springs.
    shapes.push({
      kind: 'prism',
      role: 'bogie-frame',
      detail: 1,
      only: 'near',
      axis: 'z',
      outline: design.bolster,
      from: -width,
      to: width,
      bevel: 0.012,
    });
    shapes.push(cylinder('tread', 0, 'y', [0, crown, 0], 0.2, [-0.02, 0.015], 14));
  }
  if (design.driven) {
    for (const x of design.axles) {
      const motor = x + (x > 0 ? -0.45 : 0.45);
      const at: readonly [number, number, number] = [motor, design.wheelRadius + 0.06, 0];
      shapes.push(cylinder('under-box', 0, 'z', at, 0.34, [-0.28, 0.6], 14));
    }
  }
  return shapes;
}

/** The pair in rising order on the given side. */
function across([inner, outer]: Vec2, side: 1 | -1): Vec2 {
  return side === 1 ? [inner, outer] : [-outer, -inner];
}
