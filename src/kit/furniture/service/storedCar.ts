import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { bodyShapes } from './carBody.ts';
import { coverShapes } from './carCover.ts';
import { type CarForm, carForms } from './carForm.ts';
import { wheelShapes } from './carWheel.ts';

/**
 * A road car of no particular make, tied down on chocks; it points to +x. `variant`: `saloon` (5.0 × 1.86 m, the usual),
 * `limousine` (5.4), `suv` (4.8, 1.75 high); with `-covered` behind it, it stands under a dust sheet. Roles: `paint`, `cover`.
 */
export const storedCar: Piece = {
  kind: 'stored-car',
  rest: 'floor',
  shapes: ({ variant = 'saloon', roles = {} }) => {
    const form = carForms.find(({ name }) => variant.startsWith(name)) ?? carForms[0];
    const covered = variant.endsWith('-covered');
    const shapes = covered
      ? coverShapes(form, roles.cover ?? 'car-cover')
      : [...bodyShapes(form, roles.paint ?? 'car-black'), ...trim(form)];
    return [...shapes, ...wheelShapes(form), ...ties(form)];
  },
};

/** Lamps, door lines, handles, mirrors. */
function trim(form: CarForm): readonly Shape[] {
  const { length, width, waist } = form;
  const half = width / 2;
  const [boot, nose] = [waist[0]![1], waist.at(-1)![1]];
  const shapes: Shape[] = [];
  for (const side of [-1, 1]) {
    const z: readonly [number, number] = [side * half * 0.52, side * half * 0.84];
    shapes.push(
      block(
        'car-lamp',
        [length / 2 - 0.1, length / 2 + 0.045],
        [nose - 0.21, nose - 0.1],
        z,
        0.03,
        1,
      ),
      block(
        'car-tail',
        [-length / 2 - 0.045, -length / 2 + 0.1],
        [boot - 0.24, boot - 0.1],
        z,
        0.03,
        1,
      ),
      block(
        'car-black',
        [form.cabin[0] - 0.42, form.cabin[0] - 0.26],
        [0.96, 1.08],
        [side * (half - 0.06), side * (half + 0.045)],
        0.03,
        1,
      ),
    );
    for (const x of form.doors) {
      shapes.push(
        block(
          'car-trim',
          [x - 0.004, x + 0.004],
          [0.36, 0.92],
          [side * (half - 0.02), side * (half + 0.0015)],
          0,
          0,
        ),
      );
      shapes.push(
        block(
          'chrome',
          [x + 0.08, x + 0.24],
          [0.82, 0.842],
          [side * (half - 0.03), side * (half + 0.014)],
          0.006,
          0,
        ),
      );
    }
    shapes.push(
      block(
        'car-trim',
        [-length * 0.24, length * 0.24],
        [0.2, 0.27],
        [side * (half * 0.9), side * (half - 0.01)],
        0.02,
        1,
      ),
    );
  }
  shapes.push(
    block('chrome', [length / 2 + 0.056, length / 2 + 0.062], [0.5, 0.74], [-0.34, 0.34], 0.004, 1),
  );
  for (let i = 0; i < 6; i++) {
    shapes.push(
      block(
        'car-trim',
        [length / 2 + 0.06, length / 2 + 0.066],
        [0.53 + i * 0.034, 0.545 + i * 0.034],
        [-0.31, 0.31],
        0,
        0,
      ),
    );
  }
  return shapes;
}

/** Chocks at the wheels, and belts from the wheels to eyes in the floor. */
function ties({ axles, track, radius }: CarForm): readonly Shape[] {
  return axles.flatMap((x) =>
    [-1, 1].flatMap((side): Shape[] => {
      const z = side * (track / 2);
      return [-1, 1].flatMap((way): Shape[] => {
        const foot = x + way * (radius + 0.1);
        return [
          {
            kind: 'prism',
            role: 'marking-yellow',
            detail: 1,
            axis: 'z',
            outline: [
              [foot - way * 0.11, 0],
              [foot + way * 0.09, 0],
              [foot + way * 0.09, 0.05],
              [foot - way * 0.03, 0.14],
            ],
            from: z - 0.09,
            to: z + 0.09,
          },
          bar(
            'belt',
            [
              [x + way * radius * 0.6, radius * 1.1, z],
              [x + way * (radius + 0.2), 0.02, z],
            ],
            0.012,
            4,
            0,
          ),
        ];
      });
    }),
  );
}
