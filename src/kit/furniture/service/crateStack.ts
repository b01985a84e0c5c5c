import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

/**
 * Crates stacked and lashed down: `width` 1.2 × `depth` 0.8 × `height` 1.0 m at most. `variant`: `wood` (battened crates, the
 * usual), `wine` (small flat cases), `steel` (transport cases), `olive` (painted boxes with rope handles). Roles: `crate`, `batten`.
 */
export const crateStack: Piece = {
  kind: 'crate-stack',
  rest: 'floor',
  shapes: ({ width = 1.2, depth = 0.8, height = 1, variant = 'wood', roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const size =
      variant === 'wine'
        ? [0.5, 0.19, 0.34]
        : variant === 'steel'
          ? [0.6, 0.34, 0.4]
          : variant === 'olive'
            ? [0.6, 0.3, 0.45]
            : [0.6, 0.45, 0.5];
    const across = Math.max(1, Math.floor(width / size[0]!));
    const deep = Math.max(1, Math.floor(depth / size[2]!));
    const layers = Math.max(1, Math.floor((height - 0.06) / size[1]!));
    const [dx, dz] = [width / across, depth / deep];
    const shapes: Shape[] = [];
    // Bearers keep them off the floor.
    for (const z of [-depth / 2 + 0.08, depth / 2 - 0.08]) {
      shapes.push(
        block('wood-light', [-width / 2, width / 2], [0, 0.06], [z - 0.04, z + 0.04], 0.004),
      );
    }
    let top = 0.06;
    for (let layer = 0; layer < layers; layer++) {
      for (let i = 0; i < across; i++) {
        for (let k = 0; k < deep; k++) {
          // The top layer has gaps, never over a missing crate.
          if (layer > 0 && layer === layers - 1 && random() < 0.25 && i + k > 0) continue;
          const x = -width / 2 + dx * (i + 0.5);
          const z = -depth / 2 + dz * (k + 0.5);
          const y = 0.06 + layer * size[1]!;
          const box = { x, y, z, w: dx - 0.02, h: size[1]! - 0.008, d: dz - 0.02 };
          shapes.push(...crate(variant, box, roles.crate, roles.batten));
          top = Math.max(top, y + size[1]!);
        }
      }
    }
    if (variant !== 'wine') {
      for (const x of [-width * 0.28, width * 0.28]) shapes.push(...strap(x, depth / 2, top));
    }
    return shapes;
  },
};

/** A belt over the stack, from floor to floor, with its ratchet at the front. */
function strap(x: number, d: number, top: number): readonly Shape[] {
  const [front, over] = [d + 0.01, top + 0.008];
  return [
    bar(
      'strap-orange',
      [
        [x, 0.02, front],
        [x, over - 0.03, front],
        [x, over, front - 0.03],
        [x, over, -front + 0.03],
        [x, over - 0.03, -front],
        [x, 0.02, -front],
      ],
      0.012,
      4,
      1,
    ),
    block(
      'steel',
      [x - 0.03, x + 0.03],
      [top * 0.52, top * 0.52 + 0.11],
      [front, front + 0.026],
      0.006,
      1,
    ),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  readonly h: number;
  readonly d: number;
}

function crate(
  variant: string,
  { x, y, z, w, h, d }: Place,
  body = variant === 'steel' ? 'case-grey' : variant === 'wine' ? 'wood-pale' : 'crate-wood',
  batten = variant === 'steel' ? 'steel' : 'crate-batten',
): readonly Shape[] {
  const [a, b] = [x - w / 2, x + w / 2];
  const [e, f] = [z - d / 2, z + d / 2];
  if (variant === 'steel') {
    return [
      block(body, [a, b], [y, y + h], [e, f], 0.02),
      block(
        batten,
        [a - 0.002, b + 0.002],
        [y + h * 0.66, y + h * 0.7],
        [e - 0.002, f + 0.002],
        0.002,
        1,
      ),
      ...[-0.16, 0.16].map((at) =>
        block(
          'black',
          [x + at - 0.03, x + at + 0.03],
          [y + h * 0.6, y + h * 0.76],
          [f, f + 0.012],
          0.004,
          0,
        ),
      ),
    ];
  }
  if (variant === 'olive') {
    const paint = body === 'crate-wood' ? 'paint-olive' : body;
    return [
      block(paint, [a, b], [y, y + h], [e, f], 0.005),
      ...[y + h * 0.16, y + h * 0.8].map((at) =>
        block(
          paint,
          [a - 0.004, b + 0.004],
          [at - 0.025, at + 0.025],
          [e - 0.006, f + 0.01],
          0.004,
          1,
        ),
      ),
      bar(
        'rope',
        [
          [x - 0.1, y + h * 0.52, f + 0.002],
          [x - 0.07, y + h * 0.36, f + 0.018],
          [x + 0.07, y + h * 0.36, f + 0.018],
          [x + 0.1, y + h * 0.52, f + 0.002],
        ],
        0.01,
        5,
        1,
      ),
      block(
        'sack-cream',
        [x + w * 0.22, x + w * 0.4],
        [y + h * 0.4, y + h * 0.58],
        [f, f + 0.0015],
        0,
        0,
      ),
    ];
  }
  if (variant === 'wine') {
    return [
      block(body, [a, b], [y, y + h], [e, f], 0.004),
      // A burnt mark without words, and the lid's edge.
      block(
        'crate-batten',
        [x - 0.07, x + 0.07],
        [y + h * 0.3, y + h * 0.62],
        [f, f + 0.0015],
        0,
        0,
      ),
      block('crate-batten', [a, b], [y + h * 0.9, y + h * 0.92], [f - 0.001, f + 0.001], 0, 0),
    ];
  }
  return [
    block(body, [a + 0.014, b - 0.014], [y, y + h], [e + 0.014, f - 0.014], 0.003),
    ...[a, b - 0.07].flatMap((from) => [
      block(batten, [from, from + 0.07], [y, y + h], [f - 0.016, f], 0.003, 1),
      block(batten, [from, from + 0.07], [y, y + h], [e, e + 0.016], 0.003, 1),
    ]),
    block(batten, [a + 0.07, b - 0.07], [y, y + 0.07], [f - 0.016, f], 0.003, 1),
    block(batten, [a + 0.07, b - 0.07], [y + h - 0.07, y + h], [f - 0.016, f], 0.003, 1),
  ];
}
