import type { BogieDesign } from '../bogies/design.ts';
import { bar, block } from '../coach/solids.ts';
import type { Shape, Vec2, Vec3 } from '../shapes.ts';

/** Clasp brakes: a shoe on its hanger at each place beside a wheel, a beam across; sand pipes on driven bogies. */
export function brakeShapes(design: BogieDesign, gauge: number): readonly Shape[] {
  const r = design.wheelRadius;
  const tread = (gauge - 0.08) / 2 + 0.08;
  const top = Math.max(...design.frame.map(([, y]) => y)) - 0.06;
  const shapes: Shape[] = [];
  for (const x of design.brakes) {
    const axle = nearest(design.axles, x);
    const out = Math.sign(x - axle);
    // The shoe touches the tread a little below the axle.
    const face = axle + out * (r + 0.012);
    const y: Vec2 = [r - 0.2, r + 0.14];
    for (const side of [-1, 1]) {
      const z: Vec2 = [side * tread - 0.045, side * tread + 0.045];
      shapes.push({
        kind: 'box',
        role: 'under-box',
        detail: 0,
        at: [face + out * 0.035, r - 0.03, side * tread],
        size: [0.06, y[1] - y[0], 0.085],
        turn: [0, 0, out * 0.06],
        bevel: 0.012,
      });
      const hang = face + out * 0.085;
      shapes.push(block('damper', 0, [hang - 0.018, hang + 0.018], [r - 0.08, top], z, 0));
    }
    const beam = face + out * 0.085;
    const ends: Vec3[] = [
      [beam, r - 0.06, -tread - 0.06],
      [beam, r - 0.06, tread + 0.06],
    ];
    shapes.push(bar('bogie-frame', 0, ends, 0.03, 6));
  }
  if (design.driven) shapes.push(...sandPipes(design, tread));
  return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
}

/** Pipes down from the frame's ends that stop 20 mm above the rail before the outer wheels (reference sheet, section 13). */
function sandPipes(design: BogieDesign, tread: number): readonly Shape[] {
  const end = Math.max(...design.frame.map(([x]) => x)) - 0.05;
  const top = Math.min(...design.frame.filter(([x]) => x > end).map(([, y]) => y)) + 0.04;
  const nozzle = Math.max(...design.axles) + design.wheelRadius * 0.72;
  return [-1, 1].flatMap((way) =>
    [-1, 1].flatMap((side): readonly Shape[] => {
      const path: Vec3[] = [
        [way * end, top, side * (design.frameZ[0] + 0.06)],
        [way * end, 0.36, side * (tread + 0.12)],
        [way * (end - 0.06), 0.2, side * (tread + 0.05)],
        [way * nozzle, 0.045, side * tread],
      ];
      const clamp: Vec3 = [way * end, 0.5, side * (tread + 0.13)];
      return [
        bar('hose', 0, path, 0.022, 6),
        {
          kind: 'box',
          role: 'axle-box',
          detail: 0,
          at: clamp,
          size: [0.08, 0.05, 0.08],
        },
      ];
    }),
  );
}

function nearest(places: readonly number[], x: number): number {
  return places.reduce((best, at) => (Math.abs(at - x) < Math.abs(best - x) ? at : best));
}
