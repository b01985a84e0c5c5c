import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { surfaceOf } from '../../src/build/surfaceOf.ts';
import { coachFrame } from '../../src/kit/coach/coachFrame.ts';
import { exteriorKinds, exteriorShapes } from '../../src/kit/exterior/index.ts';
import type { ExteriorPart } from '../../src/model/train.ts';
import { faultyTriangles } from '../build/faultyTriangles.ts';
import { livery, plainCoach, sampleParts } from './coachSamples.ts';

const surface = surfaceOf(livery);

function shapesOf(part: ExteriorPart) {
  return exteriorShapes(coachFrame(plainCoach({ exterior: [part] }), livery));
}

describe('exterior parts', () => {
  it('have a sample each', () => {
    expect(sampleParts.map(({ part }) => part)).toEqual(exteriorKinds);
  });

  it('of an unknown kind are left out', () => {
    expect(shapesOf({ part: 'catapult', at: 5 })).toEqual([]);
  });
});

describe.each(sampleParts.map((part) => [part.part, part] as const))('%s', (_, part) => {
  it('has sound triangles about its place and inside the outline', () => {
    const buffers = buildShapes(shapesOf(part), 0, surface);
    expect(buffers.triangles).toBeGreaterThan(0);
    expect(faultyTriangles(buffers)).toMatchObject({
      notFinite: 0,
      degenerate: 0,
      inverted: 0,
    });
    const { min, max } = buffers.box;
    expect(min[0]).toBeLessThan(part.at + 0.5);
    expect(max[0]).toBeGreaterThan(part.at - 0.5);
    expect(Math.max(-min[2], max[2])).toBeLessThan(1.66);
    expect(max[1]).toBeLessThan((part.to ?? 4.6) + 0.25);
    expect(min[1]).toBeGreaterThan(0.3);
  });

  it('marks all its shapes with its item', () => {
    for (const shape of shapesOf({ ...part, item: 'thing' })) expect(shape.item).toBe('thing');
    for (const shape of shapesOf(part)) expect(shape.item).toBeUndefined();
  });

  it('makes do with its place alone', () => {
    const { min, max } = buildShapes(shapesOf({ part: part.part, at: 12 }), 0, surface).box;
    if (part.text) return;
    for (const figure of [...min, ...max]) expect(Number.isFinite(figure)).toBe(true);
  });
});

describe('painted words', () => {
  it('read the right way on both sides', () => {
    const at = 12;
    const word = {
      part: 'lettering',
      at,
      from: 1.4,
      to: 1.7,
      text: 'Т1',
    } as const;
    for (const side of ['right', 'left'] as const) {
      const shapes = shapesOf({ ...word, side });
      // The first letter stands on the reader's left: towards the head on the right side, towards the tail on the left.
      const first = buildShapes(shapes.slice(0, 1), 0, surface).box;
      const middle = (first.min[0] + first.max[0]) / 2;
      if (side === 'right') expect(middle).toBeLessThan(at);
      else expect(middle).toBeGreaterThan(at);
    }
  });
});
