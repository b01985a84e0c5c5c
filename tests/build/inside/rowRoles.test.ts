import { expect, test } from 'vitest';
import { surfaceOf } from '../../../src/build/inside/insideWriter.ts';
import { PartsWriter } from '../../../src/build/inside/partsWriter.ts';
import type { Shape, Vec3 } from '../../../src/kit/shapes.ts';
import { piece } from './samplePlan.ts';

const colourOf = (role: string) => surfaceOf(role).colour.toLowerCase();

/** Colours of the vertices between two heights. */
function coloursOf(shape: Shape, low: number, high: number): ReadonlySet<string> {
  const placed = piece('striped', 0, [0, 0, 0], 0, [shape]);
  const writer = new PartsWriter(0, []);
  writer.add(placed, 0);
  const { solid } = writer.close();
  const found = new Set<string>();
  for (let v = 0; v < solid.position.length / 3; v++) {
    const y = solid.position[3 * v + 1]!;
    if (y < low || y > high) continue;
    const bytes = [...solid.colour.slice(4 * v, 4 * v + 3)];
    found.add(`#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  }
  return found;
}

const row = (y: number): readonly Vec3[] => [
  [0, y, 0],
  [1, y, 0],
];

test('rows of a patch inside a car keep roles of their own', () => {
  const striped: Shape = {
    kind: 'patch',
    role: 'linen',
    detail: 2,
    rows: [row(0), row(1), row(2), row(3)],
    rowRoles: ['linen', 'black', 'linen'],
  };
  expect(coloursOf(striped, -1, 0.5)).toEqual(new Set([colourOf('linen')]));
  // Where two rows of other roles meet, each has its own vertices.
  expect(coloursOf(striped, 0.5, 1.5)).toEqual(new Set([colourOf('linen'), colourOf('black')]));
  expect(coloursOf(striped, 2.5, 4)).toEqual(new Set([colourOf('linen')]));
});

test('a shape without rows of their own has the one role', () => {
  const box: Shape = { kind: 'box', role: 'brass', detail: 2, at: [0, 0.5, 0], size: [1, 1, 1] };
  expect(coloursOf(box, -1, 2)).toEqual(new Set([colourOf('brass')]));
});
