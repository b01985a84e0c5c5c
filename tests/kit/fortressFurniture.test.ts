import { describe, expect, test } from 'vitest';
import { fortressPieces } from '../../src/kit/furniture/fortress/index.ts';
import { furnitureKinds } from '../../src/kit/furniture/index.ts';
import type { Piece, PieceOptions } from '../../src/kit/furniture/piece.ts';
import { sharedPieces } from '../../src/kit/furniture/shared/index.ts';
import { insidePalette } from '../../src/kit/inside/palette/index.ts';
import type { Shape } from '../../src/kit/shapes.ts';
import { shapesBox } from '../../src/plan/shapesBox.ts';

test('no two pieces have the same kind: the later one would stand in for the other', () => {
  expect(furnitureKinds.filter((kind, i) => furnitureKinds.indexOf(kind) !== i)).toEqual([]);
});

const pieces: readonly Piece[] = [...sharedPieces, ...fortressPieces];

const rolesOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'patch' ? [shape.role, ...(shape.rowRoles ?? [])] : [shape.role],
  );

/** Forms that the pieces' docstrings name. */
const forms: readonly PieceOptions[] = [
  {},
  ...[
    'lace',
    'arms',
    'low',
    'glass',
    'square',
    'cloth',
    'plain',
    'drawers',
    'tall',
    'open',
    'straight',
    'swag',
    'double',
    'gilt',
    'keyboard',
    'direct',
    'lamp',
    'folder',
    'sheets',
    'lid',
    'matches',
    'border',
    'single',
  ].map((variant) => ({ variant })),
];

describe.each(pieces.map((piece) => [piece.kind, piece] as const))('%s', (_, piece) => {
  const shapes = piece.shapes({ seed: 7 });

  test('has only roles that the palette knows, in every form', () => {
    const roles = forms.flatMap((form) => rolesOf(piece.shapes({ ...form, seed: 7 })));
    expect([...new Set(roles)].filter((role) => !insidePalette.has(role))).toEqual([]);
  });

  test('begins at y = 0, fits under the ceiling, and hangs before its wall', () => {
    for (const form of forms) {
      const box = shapesBox(piece.shapes({ ...form, seed: 7 }))!;
      expect(box.min[1]).toBeGreaterThan(-0.06);
      if (piece.rest === 'floor' || piece.rest === 'top')
        expect(box.min[1]).toBeGreaterThan(-0.003);
      expect(box.min[1]).toBeLessThan(0.06);
      expect(box.max[1]).toBeLessThan(2.1);
      if (piece.rest === 'wall') expect(box.min[2]).toBeGreaterThan(-0.005);
    }
  });

  test('has its origin in the middle of its width', () => {
    const { min, max } = shapesBox(shapes)!;
    expect(Math.abs(min[0] + max[0])).toBeLessThan(Math.max(0.2, 0.25 * (max[0] - min[0])));
  });

  test('is the same for the same seed', () => {
    expect(piece.shapes({ seed: 7 })).toEqual(shapes);
  });
});

describe('people-sized', () => {
  const boxOf = (kind: string, options: PieceOptions = {}) =>
    shapesBox(pieces.find((piece) => piece.kind === kind)!.shapes(options))!;

  test.each([
    ['desk', 0.74, 0.78],
    ['meeting-table', 0.74, 0.78],
    ['dining-table', 0.74, 0.78],
    ['coffee-table', 0.38, 0.48],
  ])('%s is of a table’s height', (kind, least, most) => {
    const { max } = boxOf(kind);
    expect(max[1]).toBeGreaterThanOrEqual(least);
    expect(max[1]).toBeLessThanOrEqual(most);
  });

  test.each([1, 2, 3])('a sofa of %i seats grows by a seat’s width', (count) => {
    const { min, max } = boxOf('sofa', { count });
    expect(max[0] - min[0]).toBeCloseTo(0.38 + 0.61 * count, 1);
    // Its back ends about a window's sill, 0.81 m over the floor.
    expect(max[1]).toBeLessThan(0.88);
  });

  test('curtains end where asked, and stand out of the way of a passing body', () => {
    const wide = boxOf('curtains', { width: 1.5, height: 1.9, variant: 'swag' });
    expect(wide.max[1]).toBeCloseTo(1.9, 2);
    const shapes = pieces.find(({ kind }) => kind === 'curtains')!.shapes({ variant: 'swag' });
    const cloth = shapes.filter(({ kind }) => kind === 'patch');
    expect(shapesBox(cloth)!.max[2]).toBeLessThan(0.16);
  });
});
