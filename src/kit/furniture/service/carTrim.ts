import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type CarForm, lineAt } from './carForm.ts';
import { carHull } from './carHull.ts';

/** Half the width of a joint between two panels, m. */
const joint = 0.0035;
/** Parts of the body's height that a joint down its side goes through. */
const down = [0.06, 0.16, 0.34, 0.52, 0.7, 0.815, 0.845, 0.91, 0.965, 1];

/** Joints between doors, bonnet, boot and wings; handles, mirrors, a moulding, an aerial’s fin. */
export function trimShapes(form: CarForm): readonly Shape[] {
  const [before, middle, behind] = form.doors;
  const [screen, , , rear] = form.cabin;
  const shapes: Shape[] = [];
  const skin = (x: number, part: number, out = 0.002): Vec3 =>
    carHull.at(form, carHull.along(form, x), part, out);
  for (const sign of [1, -1] as const) {
    const turn = ([x, y, z]: Vec3): Vec3 => [x, y, sign * z];
    const strip = (low: readonly Vec3[], high: readonly Vec3[]): Shape => ({
      kind: 'patch',
      role: 'black',
      detail: 1,
      rows: sign === 1 ? [low.map(turn), high.map(turn)] : [high.map(turn), low.map(turn)],
    });
    // Down the side: before the front door, between the doors, behind them round the rear arch.
    const arch = { axle: form.axles[0], reach: form.radius + 0.1 };
    const joints: ((part: number) => number)[] = [
      () => before,
      () => middle,
      (part) => {
        const y = form.sill + part * (lineAt(form.waist, behind) - form.sill);
        const rise = y - form.radius;
        const clear =
          Math.abs(rise) < arch.reach ? Math.sqrt(arch.reach ** 2 - Math.max(0, rise) ** 2) : 0;
        return Math.max(behind, arch.axle + clear);
      },
    ];
    for (const at of joints) {
      shapes.push(
        strip(
          down.toReversed().map((part) => skin(at(part) - joint, part)),
          down.toReversed().map((part) => skin(at(part) + joint, part)),
        ),
      );
    }
    // Along the bonnet's and the boot lid's edges, and along the sill.
    const along = (from: number, to: number, part: number, steps = 12): Shape => {
      const xs = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
      return strip(
        xs.map((x) => skin(x, part - 0.012)),
        xs.map((x) => skin(x, part)),
      );
    };
    shapes.push(along(screen, form.length / 2 - 0.14, 0.975, 14));
    if (!form.tall) shapes.push(along(-form.length / 2 + 0.14, rear, 0.975, 10));
    shapes.push(along(behind + 0.2, before, 0.075));
    shapes.push(
      bar(
        'chrome',
        [behind + 0.06, -0.4, 0.3, before - 0.04].map((x) =>
          turn(skin(x, form.tall ? 0.22 : 0.17, 0.004)),
        ),
        0.008,
        5,
        1,
      ),
    );
    for (const x of [middle + 0.12, behind + 0.16]) shapes.push(...handle(form, x, turn));
    shapes.push(...mirror(form, sign));
  }
  const ty = lineAt(form.roof, form.cabin[2] + 0.2);
  shapes.push({
    kind: 'prism',
    role: 'car-trim',
    detail: 0,
    axis: 'z',
    outline: [
      [form.cabin[2] + 0.12, ty - 0.01],
      [form.cabin[2] + 0.28, ty - 0.01],
      [form.cabin[2] + 0.25, ty + 0.025],
      [form.cabin[2] + 0.15, ty + 0.055],
    ],
    from: -0.012,
    to: 0.012,
  });
  return shapes;
}

function handle(form: CarForm, x: number, turn: (p: Vec3) => Vec3): readonly Shape[] {
  const at = (dx: number, out: number) =>
    turn(carHull.at(form, carHull.along(form, x + dx), 0.76, out));
  return [
    bar('chrome', [at(0, 0.004), at(0.025, 0.034), at(0.19, 0.034), at(0.215, 0.004)], 0.011, 6, 1),
    bar('car-trim', [at(0.03, -0.001), at(0.185, -0.001)], 0.022, 6, 0),
  ];
}

/** A mirror beside the foot of the windscreen, folded in as in any narrow place. */
function mirror(form: CarForm, sign: 1 | -1): readonly Shape[] {
  const x = form.doors[0] - 0.14;
  const y = lineAt(form.waist, x) + 0.1;
  const z = form.width / 2 - 0.005;
  const turn: Vec3 = [0, sign * 0.35, 0];
  return [
    bar(
      'car-black',
      [
        [x + 0.04, y - 0.09, sign * (z - 0.11)],
        [x + 0.04, y - 0.05, sign * (z - 0.05)],
        [x + 0.03, y - 0.02, sign * (z - 0.03)],
      ],
      0.018,
      6,
      1,
    ),
    {
      kind: 'box',
      role: 'car-black',
      detail: 1,
      at: [x, y + 0.03, sign * z],
      size: [0.11, 0.14, 0.14],
      bevel: 0.035,
      round: 2,
      turn,
    },
    {
      kind: 'box',
      role: 'chrome',
      detail: 0,
      at: [x - 0.052, y + 0.03, sign * (z + 0.018)],
      size: [0.006, 0.11, 0.11],
      bevel: 0.002,
      turn,
    },
  ];
}
