import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/**
 * Screens of cameras close together on a wall, `count` (3) across in two rows, `width` (1.35) × `height` (0.8): passages in grey,
 * between them the line outside. No picture is of a known place.
 */
export const cameraWall: Piece = {
  kind: 'camera-wall',
  rest: 'wall',
  shapes: ({ width = 1.35, height = 0.8, count = 3, seed = 1 }) => {
    const [dx, dy] = [width / count, height / 2];
    const shapes: Shape[] = [
      block('machine-black', [-width / 2, width / 2], [0.04, height - 0.04], [0, 0.03], 0.004),
    ];
    for (let row = 0; row < 2; row++) {
      for (let i = 0; i < count; i++) {
        const x = (i + 0.5) * dx - width / 2;
        const y = (row + 0.5) * dy;
        const [w, h] = [dx / 2 - 0.008, dy / 2 - 0.008];
        shapes.push(block('black-gloss', [x - w, x + w], [y - h, y + h], [0.03, 0.065], 0.006));
        shapes.push(...picture((seed + i + row * 2) % 3, x, y, w - 0.016, h - 0.016));
        shapes.push(
          drum('lamp-red', [x + w - 0.034, y + h - 0.034, 0.0715], 'z', 0.007, 0.002, 8, 1),
        );
      }
    }
    return shapes;
  },
};

function picture(which: number, x: number, y: number, w: number, h: number): readonly Shape[] {
  if (which === 0) return [block('screen-view', [x - w, x + w], [y - h, y + h], [0.065, 0.067])];
  // A passage: floor, ceiling and walls that close in on a door, off the middle in every second.
  const cx = x + (which === 1 ? -0.22 : 0.26) * w;
  const [a, b] = [w * 0.2, h * 0.26];
  const field = (role: string, outline: readonly Vec2[]): Shape => ({
    kind: 'prism',
    role,
    detail: 2,
    axis: 'z',
    outline,
    from: 0.065,
    to: 0.067,
  });
  const left: readonly Vec2[] = [
    [x - w, y - h],
    [cx - a, y - b],
    [cx - a, y + b],
    [x - w, y + h],
  ];
  const right: readonly Vec2[] = [
    [cx + a, y - b],
    [x + w, y - h],
    [x + w, y + h],
    [cx + a, y + b],
  ];
  return [
    field('machine-smoke', [
      [x - w, y - h],
      [x + w, y - h],
      [cx + a, y - b],
      [cx - a, y - b],
    ]),
    field('filter-white', [
      [cx - a, y + b],
      [cx + a, y + b],
      [x + w, y + h],
      [x - w, y + h],
    ]),
    field(which === 1 ? 'aluminium' : 'plastic-grey', left),
    field(which === 1 ? 'plastic-grey' : 'aluminium', right),
    block('case-grey', [cx - a, cx + a], [y - b, y + b], [0.065, 0.067]),
    block('black', [cx - a * 0.5, cx + a * 0.5], [y - b, y + b * 0.7], [0.067, 0.0674]),
    block(
      'lamp-panel-cool',
      [cx - a * 0.4, cx + a * 0.4],
      [y + b * 1.5, y + b * 1.9],
      [0.067, 0.0674],
    ),
    block(
      'label-white',
      [x - w + 0.015, x - w + 0.1],
      [y - h + 0.014, y - h + 0.026],
      [0.067, 0.0705],
      0,
      1,
    ),
  ];
}
