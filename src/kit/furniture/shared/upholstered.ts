import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import { piping } from '../piping.ts';
import { antimacassar } from './antimacassar.ts';

export interface UpholsteredForm {
  readonly count: number;
  /** Of a seat along x, m. */
  readonly pitch: number;
  readonly depth: number;
  readonly armWidth: number;
  /** Top of the arms over the floor, m. */
  readonly armTop: number;
  /** Top of the back over the floor, m. */
  readonly top: number;
  readonly roles: Readonly<Record<string, string>>;
  /** White cloths on the backs. */
  readonly cloths: boolean;
}

const seatTop = 0.45;
const foot = 0.09;

/**
 * An upholstered seat with arms, cushions and piped seams. Its front is +z.
 *
 *        back ▟▙            y = top
 *   arm ▛▔▔▜  ▙▁▁▁▁ seat    seatTop
 *        base, feet         0
 */
export function upholstered(form: UpholsteredForm): readonly Shape[] {
  const { count, pitch, depth, armWidth, armTop, top, roles } = form;
  const seat = roles.seat ?? 'linen';
  const cord = roles.piping ?? seat;
  const inner = count * pitch;
  const width = inner + 2 * armWidth;
  const back = -depth / 2;
  const shapes: Shape[] = [
    pad(seat, [0, 0.19, 0.005], [width - 0.1, 0.2, depth - 0.08], { radius: 0.025 }),
    pad(seat, [0, (foot + top - 0.03) / 2, back + 0.07], [width - 0.05, top - 0.03 - foot, 0.13], {
      radius: 0.045,
      round: 2,
    }),
  ];
  for (const side of [-1, 1]) {
    const arm = pad(
      seat,
      [side * (inner / 2 + armWidth / 2), (foot + armTop) / 2, 0.01],
      [armWidth - 0.016, armTop - foot, depth - 0.045],
      { radius: 0.065, round: 2 },
    );
    shapes.push(arm, piping(cord, arm, 2));
    for (const z of [back + 0.1, -back - 0.1]) {
      shapes.push(
        turned(
          roles.feet ?? 'wood-black',
          [side * (width / 2 - 0.1), 0, z],
          [
            [0.016, 0],
            [0.03, foot + 0.01],
          ],
          8,
        ),
      );
    }
  }
  const high = top - seatTop + 0.02;
  for (let i = 0; i < count; i++) {
    const x = (i - (count - 1) / 2) * pitch;
    const cushion = pad(seat, [x, seatTop - 0.085, 0.075], [pitch - 0.008, 0.16, depth - 0.25], {
      radius: 0.045,
      puff: 0.026,
    });
    const rest = pad(
      seat,
      [x, seatTop - 0.03 + high / 2, back + 0.225],
      [pitch - 0.012, high, 0.17],
      {
        radius: 0.06,
        puff: 0.028,
        turn: [-0.2, 0, 0],
      },
    );
    shapes.push(cushion, piping(cord, cushion, 1), rest, piping(cord, rest, 2));
    if (form.cloths) {
      shapes.push(antimacassar(roles.cloth ?? 'linen', rest, pitch * 0.66, high * 0.42));
    }
  }
  return shapes;
}
