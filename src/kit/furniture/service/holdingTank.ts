import { block } from '../../inside/shell/block.ts';
import type { LatheShape, Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { lobster } from './lobster.ts';

/** Lower edge of the panes, water line, upper edge, m. */
const [low, line, high] = [0.6, 1.14, 1.2];
/** Depth of the gravel, m. */
const bed = 0.055;

/**
 * A sea-water tank with `count` (4) live lobsters, `width` 1.6 × `depth` 0.62 m, 1.32 high, its back to a wall: a steel stand with
 * pump and chiller, panes in a steel frame, gravel, bubbles rising from an air stone, a lamp in the lid.
 */
export const holdingTank: Piece = {
  kind: 'holding-tank',
  rest: 'floor',
  shapes: ({ width = 1.6, depth = 0.62, count = 4, seed = 1 }) => {
    const random = seeded(seed);
    const [w, d] = [width / 2, depth / 2];
    const shapes: Shape[] = [
      ...stand(w, d),
      block('tank-back', [-w + 0.012, w - 0.012], [low + bed - 0.01, line], [-d, -d + 0.012]),
      block('tank-dim', [-w + 0.012, w - 0.012], [line, high], [-d, -d + 0.012]),
      block('tank-gravel', [-w + 0.016, w - 0.016], [low, low + bed], [-d + 0.01, d - 0.02]),
      // Where the water ends a bright line runs along the panes.
      block('tank-water', [-w + 0.02, w - 0.02], [line - 0.004, line], [-d + 0.02, d - 0.03], 0, 1),
      block(
        'tank-line',
        [-w + 0.03, w - 0.03],
        [line - 0.006, line + 0.003],
        [d - 0.028, d - 0.02],
      ),
      block('glass', [-w + 0.01, w - 0.01], [low, high], [d - 0.016, d - 0.008], 0, 1),
      ...[-1, 1].flatMap((side): Shape[] => [
        block(
          'glass',
          [side * (w - 0.014), side * (w - 0.006)],
          [low, high],
          [-d, d - 0.016],
          0,
          1,
        ),
        block(
          'tank-line',
          [side * (w - 0.02), side * (w - 0.012)],
          [line - 0.006, line + 0.003],
          [-d + 0.03, d - 0.03],
        ),
        // The panes' green edges, then the frame's posts.
        block(
          'glass-edge',
          [side * (w - 0.05), side * (w - 0.036)],
          [low, high],
          [d - 0.02, d - 0.007],
        ),
        ...[d - 0.036, -d].map((z) =>
          block('steel', [side * (w - 0.036), side * w], [low, high], [z, z + 0.036], 0.004),
        ),
      ]),
      ...gravel(w, d, random),
      ...air(w - 0.16, -d + 0.12, random),
    ];
    for (let i = 0; i < count; i++) shapes.push(...settled(i, count, w, random));
    return shapes;
  },
};

/** Stand with louvred doors, frame below and above the panes, lid with its lamp. */
function stand(w: number, d: number): readonly Shape[] {
  return [
    block('steel-sheet', [-w, w], [0.07, low - 0.05], [-d, d - 0.025], 0.008),
    block('black', [-w + 0.03, w - 0.03], [0, 0.07], [-d, d - 0.08]),
    block('steel', [-w, w], [low - 0.05, low + 0.035], [-d, d], 0.006),
    ...[-1, 1].flatMap((side): Shape[] => {
      const middle = side * w * 0.5;
      const half = w * 0.5 - 0.025;
      return [
        block(
          'steel-sheet',
          [middle - half, middle + half],
          [0.1, low - 0.075],
          [d - 0.026, d - 0.008],
          0.005,
        ),
        block(
          'black',
          [middle - side * (half - 0.05) - 0.012, middle - side * (half - 0.05) + 0.012],
          [0.26, 0.4],
          [d - 0.01, d + 0.004],
          0.004,
          1,
        ),
        ...[0, 1, 2, 3].map((i) =>
          block(
            'black',
            [middle + side * half * 0.1 - 0.13, middle + side * half * 0.1 + 0.13],
            [0.2 + 0.045 * i, 0.212 + 0.045 * i],
            [d - 0.009, d - 0.006],
            0,
            1,
          ),
        ),
      ];
    }),
    // The pump's outlet runs up beside the tank and over its rim.
    bar(
      'plastic-grey',
      [
        [-w + 0.1, low - 0.02, -d + 0.045],
        [-w + 0.1, line + 0.03, -d + 0.045],
        [-w + 0.1, line + 0.03, -d + 0.16],
        [-w + 0.1, line - 0.02, -d + 0.19],
      ],
      0.02,
      8,
      1,
    ),
    block('steel', [-w, w], [high - 0.004, high + 0.036], [-d, d], 0.006),
    block('steel-sheet', [-w + 0.05, w - 0.05], [high + 0.036, high + 0.1], [-d, d - 0.1], 0.02),
    block('lamp-tank', [-w + 0.1, w - 0.1], [high - 0.012, high - 0.002], [-0.12, 0.08], 0, 1),
    block('black', [-0.07, 0.07], [high + 0.05, high + 0.075], [d - 0.101, d - 0.09], 0.006, 1),
  ];
}

/** Pebbles before the panes and some stones behind. */
function gravel(w: number, d: number, random: () => number): readonly Shape[] {
  const shapes: Shape[] = [];
  const stone = (x: number, z: number, size: number, role: string): void => {
    shapes.push({
      kind: 'box',
      role,
      detail: 1,
      at: [x, low + bed + size * 0.15, z],
      size: [size * (1 + random()), size * 0.8, size * (0.8 + 0.4 * random())],
      bevel: size * 0.3,
      turn: [0.4 * random(), 3 * random(), 0.4 * random()],
    });
  };
  const roles = ['tank-gravel', 'sand', 'engine-grey', 'carton-pale'];
  const count = Math.round(w * 44);
  for (let i = 0; i < count; i++) {
    const x = -w + 0.05 + ((2 * w - 0.1) * (i + random())) / count;
    stone(x, d - 0.045 - 0.05 * random(), 0.014 + 0.014 * random(), roles[i % roles.length]!);
  }
  for (const x of [-w * 0.78, w * 0.3, w * 0.42]) {
    stone(x, -d + 0.17, 0.1 + 0.03 * random(), 'engine-grey');
  }
  return shapes;
}

/** A hose down to an air stone, and the bubbles that rise from it, larger as they rise. */
function air(x: number, z: number, random: () => number): readonly Shape[] {
  const shapes: Shape[] = [
    bar(
      'black',
      [
        [x + 0.05, high, z - 0.06],
        [x + 0.05, low + bed + 0.03, z - 0.06],
        [x, low + bed + 0.02, z],
      ],
      0.006,
      5,
      1,
    ),
    block(
      'engine-grey',
      [x - 0.04, x + 0.04],
      [low + bed, low + bed + 0.025],
      [z - 0.02, z + 0.02],
    ),
  ];
  for (let i = 0; i < 26; i++) {
    const t = (i + random()) / 26;
    const radius = 0.005 + 0.006 * t * (0.5 + random());
    const spread = 0.03 + 0.05 * t;
    shapes.push(
      bubble(
        [
          x + spread * (random() * 2 - 1),
          low + bed + 0.03 + t * (line - low - bed - 0.04),
          z + spread * random(),
        ],
        radius,
      ),
    );
  }
  return shapes;
}

function bubble(at: Vec3, radius: number): LatheShape {
  return {
    kind: 'lathe',
    role: 'tank-bubble',
    detail: 0,
    axis: 'y',
    at,
    profile: [
      [0, -radius],
      [radius * 0.8, -radius * 0.55],
      [radius, 0.1 * radius],
      [0, radius],
    ],
    segments: 6,
  };
}

/** The lobsters sit at different depths, each turned another way; every third has climbed up on another's back or a stone. */
function settled(i: number, count: number, w: number, random: () => number): readonly Shape[] {
  const x = -w + 0.3 + ((2 * w - 0.6) * i) / Math.max(1, count - 1);
  const yaws = [-0.35, Math.PI + 0.5, -1.15, Math.PI + 0.15, -0.8];
  const yaw = yaws[i % yaws.length]! + 0.2 * (random() - 0.5);
  const up = i % 3 === 2;
  const z = [0.02, -0.05, -0.07, -0.03][i % 4]!;
  return lobster([x, low + bed - 0.004 + (up ? 0.03 : 0), z], yaw, up ? 0.35 : 0.05, 1.05);
}
