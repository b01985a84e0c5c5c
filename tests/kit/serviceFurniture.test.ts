import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/kit/furniture/piece.ts';
import { servicePieces } from '../../src/kit/furniture/service/index.ts';
import { insidePalette } from '../../src/kit/inside/palette/index.ts';
import { shapesBox } from '../../src/plan/shapesBox.ts';

const pieces: readonly Piece[] = servicePieces;
/** Forms that a piece has beside its usual one. */
const variants: Readonly<Record<string, readonly string[]>> = {
  berth: ['made', 'folded', 'bench'],
  'coat-hooks': ['coat', 'towel'],
  'crate-stack': ['wood', 'wine', 'steel'],
  'equipment-rack': ['glass', 'old', 'plain'],
  'galley-counter': ['doors', 'drawers', 'sink', 'hob'],
  'operator-desk': ['clear', 'news', 'plots'],
  'store-shelves': ['cartons', 'tins', 'spares', 'linen'],
  'stored-car': [
    'saloon',
    'limousine',
    'limousine-chained',
    'suv',
    'saloon-covered',
    'suv-covered',
  ],
  'tarp-load': ['humped', 'low'],
};
const forms = pieces.flatMap((piece) =>
  (variants[piece.kind] ?? [undefined]).map(
    (variant) => [variant ? `${piece.kind} ${variant}` : piece.kind, piece, variant] as const,
  ),
);

describe.each(forms)('%s', (_, piece, variant) => {
  const options = { seed: 7, ...(variant ? { variant } : {}) };
  const shapes = piece.shapes(options);

  test('has only roles that the palette knows', () => {
    const roles = shapes.flatMap((shape) =>
      shape.kind === 'patch' ? [shape.role, ...(shape.rowRoles ?? [])] : [shape.role],
    );
    expect(roles.filter((role) => !insidePalette.has(role))).toEqual([]);
  });

  test('rests on its foot, stays under the ceiling and, on a wall, before it', () => {
    const box = shapesBox(shapes)!;
    expect(box.min[1]).toBeGreaterThan(-0.003);
    if (piece.rest === 'floor' || piece.rest === 'flat') expect(box.min[1]).toBeLessThan(0.035);
    expect(box.max[1]).toBeLessThan(2.4);
    if (piece.rest === 'wall') expect(box.min[2]).toBeGreaterThan(-0.003);
  });

  test('is the same for the same seed', () => {
    expect(piece.shapes(options)).toEqual(shapes);
  });
});
