import { block as extent } from '../../inside/shell/block.ts';
import type { Shape, Vec2 } from '../../shapes.ts';
import { slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { openedEngine } from './openedEngine.ts';
import { block, drum, face, pipe } from './parts.ts';

const doors = 4;
/** So many doors, from the panel on, are taken off: the engine shows. */
const open = 2;
const [foot, top] = [0.2, 1.66];
/** Of the opening behind these doors: its heights, and how deep one sees in, m. */
const opening = { from: 0.3, to: 1.58, deep: 0.34 };

/**
 * A modern generator in its acoustic housing, along x: `width` (4.3) × 1.1 m, 1.73 high; its silencer on top with an exhaust
 * up to `height` (2.08) near +x. Doors look to +z, two of them off so that the engine shows, a control panel at −x. Roles: `body`, `frame`, `stripe`.
 */
export const packagedSet: Piece = {
  kind: 'packaged-set',
  rest: 'floor',
  shapes: ({ width = 4.3, depth = 1.1, height = 2.08, roles = {} }) => {
    const body = roles.body ?? 'laminate-white';
    const frame = roles.frame ?? 'laminate-graphite';
    const stripe = roles.stripe ?? 'engine-blue';
    const [w, d] = [width / 2, depth / 2];
    const step = (width - 0.16) / doors;
    const bay: Vec2 = [-w + 0.12, -w + 0.04 + step * open];
    const shapes: Shape[] = [
      slab('engine-black', [0, 0, 0], [width, 0.16, depth - 0.06], 0.01),
      slab(frame, [0, 0.14, 0], [width, 0.06, depth], 0.008),
      ...housing(body, w - 0.03, d - 0.04, bay),
      slab(frame, [0, top, 0], [width, 0.07, depth], 0.02),
      slab(stripe, [0, foot + 0.02, d - 0.036], [width - 0.16, 0.07, 0.008], 0.002, 1),
      // Fork pockets in the base.
      ...[-0.6, 0.6].map((x) => slab('black', [x, 0.04, d - 0.035], [0.24, 0.08, 0.012], 0, 0)),
    ];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          slab(
            frame,
            [x * (w - 0.035), foot - 0.02, z * (d - 0.035)],
            [0.07, top - foot + 0.04, 0.07],
            0.012,
          ),
        );
      }
    }
    for (let i = 0; i < doors; i++) {
      const x = -w + 0.08 + step * (i + 0.5);
      if (i >= open) shapes.push(...door(x, step, d - 0.04, body, frame, i % 2 === 1));
    }
    shapes.push(...openedEngine((bay[0] + bay[1]) / 2, bay[1] - bay[0], d - 0.04));
    shapes.push(
      ...panel(-w + 0.03, frame),
      ...intake(w - 0.03),
      ...silencer(w, top + 0.07, height),
    );
    return shapes;
  },
};

/** The housing's walls about the opening, up to ±w and ±d. */
function housing(body: string, w: number, d: number, [from, to]: Vec2): readonly Shape[] {
  const inner = d - opening.deep;
  return [
    extent(body, [-w, from], [foot, top], [-d, d], 0.012),
    extent(body, [to, w], [foot, top], [-d, d], 0.012),
    extent(body, [from, to], [foot, opening.from], [-d, d]),
    extent(body, [from, to], [opening.to, top], [-d, d]),
    extent(body, [from, to], [opening.from, opening.to], [-d, inner - 0.01]),
    // Lagging inside.
    extent('speaker-cloth', [from, to], [opening.from, opening.to], [inner - 0.01, inner], 0, 1),
    extent('marking-yellow', [from, to], [opening.from - 0.03, opening.from], [d, d + 0.004], 0, 1),
  ];
}

/** A door with gasket, hinges and latch; a louvre in it, or plain with a small pane. */
function door(
  x: number,
  step: number,
  z: number,
  body: string,
  frame: string,
  louvred: boolean,
): readonly Shape[] {
  const shapes: Shape[] = [
    slab('black', [x, 0.3, z], [step - 0.03, 1.28, 0.006], 0, 1),
    slab(body, [x, 0.31, z + 0.018], [step - 0.05, 1.26, 0.03], 0.012),
    slab(frame, [x + step / 2 - 0.12, 0.98, z + 0.036], [0.05, 0.2, 0.012], 0.006, 1),
    slab('chrome', [x + step / 2 - 0.12, 1.03, z + 0.045], [0.022, 0.1, 0.016], 0.006, 1),
    ...[0.45, 0.9, 1.38].map((y) =>
      slab('steel', [x - step / 2 + 0.04, y, z + 0.034], [0.03, 0.1, 0.014], 0.005, 0),
    ),
  ];
  if (louvred) {
    shapes.push(slab('black', [x, 0.5, z + 0.03], [step - 0.3, 0.68, 0.006], 0, 1));
    for (let k = 0; k < 9; k++)
      shapes.push(
        block(
          'laminate-grey',
          [x, 0.55 + k * 0.074, z + 0.042],
          [step - 0.3, 0.06, 0.008],
          0.002,
          [0.7, 0, 0],
          1,
        ),
      );
  } else {
    shapes.push(
      slab('marking-yellow', [x - 0.12, 1.2, z + 0.033], [0.13, 0.11, 0.002], 0, 1),
      slab('paper', [x + 0.06, 1.2, z + 0.033], [0.14, 0.11, 0.002], 0, 1),
    );
  }
  return shapes;
}

/** The control panel on the end that looks to −x: two screens, keys, lamps, a red stop knob on yellow. */
function panel(x: number, frame: string): readonly Shape[] {
  const at = -Math.PI / 2;
  const turned90 = (role: string, y: number, z: number, w: number, h: number) =>
    face(role, [x - 0.034, y, z], [w, h], [0, at, 0], 1);
  return [
    block(frame, [x - 0.012, 1.15, 0], [0.04, 0.88, 0.86], 0.015),
    turned90('screen-chart', 1.4, -0.19, 0.34, 0.24),
    turned90('screen-player', 1.4, 0.2, 0.34, 0.24),
    turned90('laminate-grey', 1.17, 0, 0.74, 0.14),
    ...[-0.3, -0.18, -0.06, 0.06, 0.18, 0.3].map((z) =>
      block('key-white', [x - 0.04, 1.17, z], [0.012, 0.07, 0.07], 0.008, undefined, 1),
    ),
    ...['pilot-green', 'pilot-green', 'pilot-amber', 'pilot-green', 'pilot-red'].map(
      (role, i): Shape => drum(role, [x - 0.044, 1.03, -0.26 + i * 0.1], 'x', 0.01, 0.012, 8, 1),
    ),
    block('marking-yellow', [x - 0.04, 0.86, 0], [0.02, 0.16, 0.16], 0.01, undefined, 1),
    drum('plastic-red', [x - 0.09, 0.86, 0], 'x', 0.045, 0.05, 14, 1),
    ...Array.from({ length: 6 }, (_, k) =>
      block('black', [x - 0.002, 0.34 + k * 0.06, 0], [0.006, 0.03, 0.7], 0, undefined, 0),
    ),
  ];
}

/** The louvres of the end that looks to +x, under a label and a lamp. */
function intake(x: number): readonly Shape[] {
  return [
    block('black', [x, 0.8, 0], [0.01, 0.96, 0.8], 0, undefined, 1),
    ...Array.from({ length: 11 }, (_, k) =>
      block(
        'laminate-grey',
        [x + 0.012, 0.36 + k * 0.08, 0],
        [0.008, 0.066, 0.8],
        0.002,
        [0, 0, -0.6],
        1,
      ),
    ),
    block('marking-yellow', [x + 0.004, 1.46, -0.2], [0.006, 0.14, 0.16], 0, undefined, 1),
    block('paper', [x + 0.004, 1.46, 0.12], [0.006, 0.16, 0.24], 0, undefined, 1),
    drum('pilot-green', [x, 1.46, 0.36], 'x', 0.014, 0.02, 10, 1),
  ];
}

/** The silencer that lies on the housing, and the pipe from it up to `height`. */
function silencer(w: number, y: number, height: number): readonly Shape[] {
  const r = 0.15;
  const x = w - 0.55;
  return [
    drum('aluminium', [x - 1.15, y + r + 0.03, -0.18], 'x', r, 0.9, 20, 2),
    ...[x - 1.05, x - 0.45].map((at) =>
      slab('steel', [at, y, -0.18], [0.04, 0.12, 0.34], 0.004, 1),
    ),
    pipe(
      'aluminium',
      [
        [x - 0.26, y + r + 0.03, -0.18],
        [x - 0.06, y + r + 0.03, -0.18],
        [x, y + r + 0.09, -0.18],
        [x, height, -0.18],
      ],
      0.085,
      2,
      14,
    ),
    turned(
      'steel',
      [x, height - 0.12, -0.18],
      [
        [0.086, 0],
        [0.12, 0.004],
        [0.12, 0.03],
        [0.086, 0.034],
      ],
      16,
      1,
    ),
    pipe(
      'engine-black',
      [
        [x - 1.15, y + r + 0.03, -0.18],
        [x - 1.3, y + r + 0.03, -0.18],
        [x - 1.34, y - 0.01, -0.18],
      ],
      0.07,
      1,
      12,
    ),
  ];
}
