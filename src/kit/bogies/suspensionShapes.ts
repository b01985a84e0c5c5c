import { bar, block, cylinder } from '../coach/solids.ts';
import type { Detail, Shape, Vec2, Vec3 } from '../shapes.ts';
import type { BogieDesign } from './design.ts';

/** Wire of a coil spring in proportion to its diameter (reference sheet, section 8). */
const wire = 0.16;
/** Turns of a slim spring. */
const turns = 4;

/** Coil springs with their cups, spring planks, swing hangers, dampers and links of one side. */
export function suspensionShapes(design: BogieDesign, side: 1 | -1): readonly Shape[] {
  const outer = design.frameZ[1];
  const span = (from: number, to: number): Vec2 => (side === 1 ? [from, to] : [-to, -from]);
  const shapes: Shape[] = [];
  for (const spring of design.springs) {
    const z = side * (spring.z ?? design.journal);
    const cup = 0.025;
    const place = { at: [spring.x, spring.from + cup, z] as const, ...spring };
    shapes.push(...coil(place, spring.to - spring.from - cup - 0.01, design.axles.length === 2));
    if (spring.diameter > 0.25) {
      const foot: Vec3 = [spring.x, spring.from, z];
      shapes.push(cylinder('axle-box', 0, 'y', foot, spring.diameter * 0.52, [0, cup], 10));
    }
  }
  for (const plank of design.planks) {
    const [from, to] = span(outer - 0.09, outer + 0.19);
    shapes.push({
      kind: 'prism',
      role: 'bogie-frame',
      detail: 1,
      axis: 'z',
      outline: plank,
      from,
      to,
    });
  }
  for (const { x, from, to } of design.hangers) {
    const z: Vec2 = span(outer + 0.02, outer + 0.06);
    shapes.push(block('damper', 0, [x - 0.02, x + 0.02], [from, to], z, 0.008));
    const pin: Vec3 = [x, to - 0.03, side * outer];
    shapes.push(cylinder('axle-box', 0, 'z', pin, 0.05, span(-0.02, 0.09), 10));
  }
  for (const damper of design.dampers) shapes.push(...damperShapes(damper, outer + 0.1, side));
  for (const [x0, y0, x1, y1] of design.links) {
    const z = side * (design.journal + 0.13);
    shapes.push(
      bar(
        'axle-box',
        0,
        [
          [x0, y0, z],
          [x1, y1, z],
        ],
        0.045,
        8,
      ),
    );
    shapes.push(cylinder('damper', 0, 'z', [x1, y1, z], 0.065, span(-0.06, 0.06), 10));
  }
  for (const { x, y, r } of design.brakeCylinders) {
    const at: Vec3 = [x, y, side * (outer + 0.02)];
    shapes.push(cylinder('tank', 1, 'x', at, r, [-0.17, 0.17], 14));
    shapes.push(cylinder('tank', 0, 'x', at, r * 0.5, [-0.24, 0.24], 10));
  }
  return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
}

/**
 * A coil spring `height` tall. Fat ones of light bogies are full springs; slim ones are a helix of fewer faces about a
 * post, which is what remains of them further off. Three-axle bogies have so many that theirs have fewer still.
 */
function coil(
  { at, diameter }: { readonly at: Vec3; readonly diameter: number },
  height: number,
  light: boolean,
): readonly Shape[] {
  const thick = diameter * wire;
  const r = diameter / 2;
  if (light && diameter > 0.25) {
    return [
      {
        kind: 'spring',
        role: 'spring',
        detail: 1,
        at,
        height,
        diameter,
        wire: thick,
        turns: 4,
      },
    ];
  }
  const { steps, sides } = light ? { steps: 8, sides: 4 } : { steps: 7, sides: 3 };
  const path: Vec3[] = [];
  for (let i = 0; i <= turns * steps; i += 1) {
    const angle = (2 * Math.PI * i) / steps;
    const up = thick / 2 + ((height - thick) * i) / (turns * steps);
    const out = r - thick / 2;
    path.push([at[0] + out * Math.cos(angle), at[1] + up, at[2] + out * Math.sin(angle)]);
  }
  return [bar('spring', 0, path, thick / 2, sides), openTube('spring', 1, at, r * 0.62, height)];
}

/** An upright tube without ends. */
function openTube(role: string, detail: Detail, at: Vec3, r: number, height: number): Shape {
  const profile: Vec2[] = [
    [r, 0],
    [r, height],
  ];
  return { kind: 'lathe', role, detail, at, axis: 'y', profile, segments: 8 };
}

/** A damper in two thicknesses between its eyes: the upper tube slides over the lower. */
function damperShapes(
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  out: number,
  side: 1 | -1,
): readonly Shape[] {
  const z = side * out;
  const eye: Vec2 = side === 1 ? [-0.1, 0.04] : [-0.04, 0.1];
  const at = (t: number): Vec3 => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z];
  return [
    bar('handrail', 0, [at(0), at(0.5)], 0.024, 8),
    bar('damper', 0, [at(0.4), at(1)], 0.038, 8),
    cylinder('axle-box', 0, 'z', at(0), 0.04, eye, 8),
    cylinder('axle-box', 0, 'z', at(1), 0.045, eye, 8),
  ];
}
