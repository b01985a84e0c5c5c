import { describe, expect, test } from 'vitest';
import { ghostPieces } from '../../src/kit/furniture/ghost/index.ts';
import type { Piece } from '../../src/kit/furniture/piece.ts';
import { insidePalette } from '../../src/kit/inside/palette/index.ts';
import { shapesBox } from '../../src/plan/shapesBox.ts';

const pieces: readonly Piece[] = ghostPieces;

describe.each(pieces.map((piece) => [piece.kind, piece] as const))('%s', (_, piece) => {
  const shapes = piece.shapes({ seed: 7 });

  test('has only roles that the palette knows', () => {
    const roles = shapes.flatMap((shape) =>
      shape.kind === 'patch' ? [shape.role, ...(shape.rowRoles ?? [])] : [shape.role],
    );
    expect(roles.filter((role) => !insidePalette.has(role))).toEqual([]);
  });

  test('stands on y = 0, fits between floor and ceiling, and is no thicker than a car is wide', () => {
    const box = shapesBox(shapes)!;
    expect(box.min[1]).toBeGreaterThan(-0.003);
    if (piece.rest !== 'ceiling') expect(box.min[1]).toBeLessThan(0.06);
    expect(box.max[1]).toBeLessThan(2.1);
    if (piece.rest === 'wall') expect(box.min[2]).toBeGreaterThan(-0.005);
    expect(box.max[2] - box.min[2]).toBeLessThan(4.1);
  });

  test('is the same for the same seed', () => {
    expect(piece.shapes({ seed: 7 })).toEqual(shapes);
  });
});
