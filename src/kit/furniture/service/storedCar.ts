import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { bodyShapes } from './carBody.ts';
import { cabinShapes } from './carCabin.ts';
import { coverShapes } from './carCover.ts';
import { faceShapes } from './carFaces.ts';
import { type CarForm, carForms } from './carForm.ts';
import { trimShapes } from './carTrim.ts';
import { wheelShapes } from './carWheel.ts';

/**
 * A road car of no particular make, tied down on chocks; it points to +x. `variant`: `saloon` (5.0 × 1.86 m, the usual),
 * `limousine` (5.4), `suv` (4.8, 1.75 high); with `-covered` behind it, it stands under a dust sheet, with `-chained`
 * chains hold it instead of belts. Roles: `paint`, `cover`, `chock`, `strap`.
 */
export const storedCar: Piece = {
  kind: 'stored-car',
  rest: 'floor',
  shapes: ({ variant = 'saloon', roles = {} }) => {
    const form = carForms.find(({ name }) => variant.startsWith(name)) ?? carForms[0];
    const covered = variant.includes('-covered');
    const shapes = covered
      ? coverShapes(form, roles.cover ?? 'car-cover')
      : dressed(form, roles.paint ?? 'car-black');
    return [...shapes, ...wheelShapes(form), ...ties(form, variant.includes('-chained'), roles)];
  },
};

type Roles = Readonly<Record<string, string>>;

function dressed(form: CarForm, paint: string): readonly Shape[] {
  return [
    ...bodyShapes(form, paint),
    ...cabinShapes(form, paint),
    ...faceShapes(form),
    ...trimShapes(form),
  ];
}

/** A rubber mat under each wheel, chocks at it, and what ties these to eyes in the floor: belts, or chains with a tightener. */
function ties({ axles, radius, width }: CarForm, chains: boolean, roles: Roles): readonly Shape[] {
  const chock = roles.chock ?? 'marking-yellow';
  const strap = roles.strap ?? 'belt';
  return axles.flatMap((x) =>
    [-1, 1].flatMap((side): Shape[] => {
      const z = side * (width / 2 - 0.14);
      const mat = block(
        'car-trim',
        [x - radius - 0.2, x + radius + 0.2],
        [0, 0.008],
        [z - 0.15, z + 0.15],
        0,
        1,
      );
      const held = [-1, 1].flatMap((way): Shape[] => {
        const foot = x + way * (radius + 0.1);
        const eye: Vec3 = [x + way * (radius + 0.26), 0.02, z - side * 0.08];
        const hub: Vec3 = [x + way * radius * 0.4, 0.2, z - side * 0.14];
        const at = (t: number): Vec3 => [
          hub[0] + (eye[0] - hub[0]) * t,
          hub[1] + (eye[1] - hub[1]) * t,
          hub[2] + (eye[2] - hub[2]) * t,
        ];
        return [
          {
            kind: 'prism',
            role: chock,
            detail: 1,
            axis: 'z',
            outline:
              way === 1
                ? [
                    [foot - 0.11, 0],
                    [foot + 0.09, 0],
                    [foot + 0.09, 0.05],
                    [foot - 0.03, 0.14],
                  ]
                : [
                    [foot - 0.09, 0],
                    [foot + 0.11, 0],
                    [foot + 0.03, 0.14],
                    [foot - 0.09, 0.05],
                  ],
            from: z - 0.1,
            to: z + 0.1,
          },
          bar(chains ? 'steel' : strap, [hub, eye], chains ? 0.008 : 0.018, chains ? 5 : 4, 1),
          ...(chains
            ? [bar('tank-red', [at(0.55), at(0.8)], 0.016, 6, 0)]
            : [bar('steel', [at(0.62), at(0.74)], 0.02, 5, 0)]),
          block(
            'steel',
            [eye[0] - 0.05, eye[0] + 0.05],
            [0, 0.016],
            [eye[2] - 0.035, eye[2] + 0.035],
            0.004,
            0,
          ),
        ];
      });
      // A belt over the tyre, from eye to eye.
      const over = chains
        ? []
        : [
            bar(
              strap,
              [
                [x - radius - 0.26, 0.02, z],
                ...Array.from({ length: 5 }, (_, k): Vec3 => {
                  const angle = Math.PI * (0.92 - 0.21 * k);
                  const reach = radius + 0.016;
                  return [x + reach * Math.cos(angle), radius + reach * Math.sin(angle), z];
                }),
                [x + radius + 0.26, 0.02, z],
              ],
              0.02,
              3,
              1,
            ),
          ];
      return [mat, ...held, ...over];
    }),
  );
}
