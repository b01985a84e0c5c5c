import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/plan/compare/edgesOf.ts';
import { lengthRanges } from '../../../src/plan/compare/lengthRanges.ts';
import { planTrain } from '../../../src/plan/planTrain.ts';
import { figure, sampleCar, sampleTrain } from '../sampleTrain.ts';

const train = (id: string, value: number, low: number, high: number) => ({
  ...planTrain({ ...sampleTrain([sampleCar(1, figure(value, low, high))], []), id }),
});

describe('lengths as ranges', () => {
  test('that overlap leave open which is longer', () => {
    const { overlap, longer } = lengthRanges(
      [train('a', 20, 19, 26), train('b', 24, 23, 28)],
      'heads',
      false,
    );
    expect(overlap).toEqual({ low: 23, high: 26 });
    expect(longer).toBeNull();
  });

  test('that do not, say which', () => {
    const { overlap, longer } = lengthRanges(
      [train('a', 20, 19, 21), train('b', 24, 23, 28)],
      'heads',
      false,
    );
    expect(overlap).toBeNull();
    expect(longer).toBe('b');
  });

  test('end at the free end of the ruler, whichever ends are in line', () => {
    const both = [train('a', 20, 19, 26), train('b', 24, 23, 28)];
    expect(lengthRanges(both, 'heads', false).trains[0]?.ends).toEqual({
      value: 20,
      low: 19,
      high: 26,
    });
    // Tails stand at 24, where the longer one ends: a train of 26 m would begin at −2.
    expect(lengthRanges(both, 'tails', false).trains[0]?.ends).toEqual({
      value: 4,
      low: -2,
      high: 5,
    });
  });
});

test('edges of a car are its couplers, its body, and the openings of the side that is seen', () => {
  const car = planTrain(sampleTrain([sampleCar(1, figure(24.4))], [])).cars[0]!;
  const edges = edgesOf(car);
  expect(edges[0]).toEqual({ at: 0, kind: 'head-end' });
  expect(edges.at(-1)).toEqual({ at: 24.4, kind: 'tail-end' });
  expect(edges.filter(({ kind }) => kind === 'window')).toHaveLength(12);
  expect(edges.filter(({ kind }) => kind === 'door')).toHaveLength(2);
  expect(edges.map(({ at }) => at)).toEqual(edges.map(({ at }) => at).toSorted((a, b) => a - b));
});
