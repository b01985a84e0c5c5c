import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { surfaceOf } from '../../src/build/surfaceOf.ts';
import { bogieDefinition, bogieKinds, bogieShapes } from '../../src/kit/bogies/index.ts';

const surface = surfaceOf(null);

describe.each(bogieKinds)('bogie %s', (kind) => {
  const { frame, wheelset } = bogieShapes(kind, 1.52);
  const { axles } = bogieDefinition(kind);
  const coach = axles.length === 2;

  it('keeps to the triangles of each level', () => {
    const count = (level: 0 | 1 | 2) =>
      buildShapes(frame, level, surface).triangles +
      axles.length * buildShapes(wheelset, level, surface).triangles;
    expect(count(0)).toBeLessThan(coach ? 9_500 : 13_000);
    expect(count(1)).toBeLessThan(coach ? 1_800 : 2_700);
    expect(buildShapes(frame, 2, surface).triangles).toBeLessThan(coach ? 160 : 240);
    expect(wheelset.some(({ detail }) => detail === 2)).toBe(false);
  });

  it('is the same on both sides', () => {
    const { box } = buildShapes(frame, 0, surface);
    expect(box.max[2]).toBeCloseTo(-box.min[2], 4);
    expect(box.max[0]).toBeCloseTo(-box.min[0], 1);
  });

  it('stays inside the outline, under the body', () => {
    const { box } = buildShapes(frame, 0, surface);
    expect(box.max[2]).toBeLessThan(1.45);
    expect(box.max[1]).toBeLessThan(kind.startsWith('co') ? 1.45 : 1.25);
  });
});

it('an unknown bogie is the ordinary one', () => {
  expect(bogieDefinition('unheard-of').kind).toBe('kvz');
});
