import { describe, expect, test } from 'vitest';
import { align } from '../../../src/plan/compare/align.ts';
import { alignModes } from '../../../src/plan/compare/alignModes.ts';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { rulerTicks } from '../../../src/ui/compare/elevation/rulerTicks.ts';
import { framed, panned, zoomed } from '../../../src/ui/compare/elevation/zoom.ts';
import { measuredThing } from '../../../src/ui/compare/measure/measuredThing.ts';
import { measureWords } from '../../../src/ui/compare/measure/measureWords.ts';
import { nudge } from '../../../src/ui/compare/measure/nudge.ts';
import { snap } from '../../../src/ui/compare/measure/snap.ts';
import { snapEdges } from '../../../src/ui/compare/measure/snapEdges.ts';
import { startMeasure } from '../../../src/ui/compare/measure/startMeasure.ts';
import { plans } from '../shipped.ts';

const both = mainTrains.map((id) => plans.get(id)!);

describe('measuring', () => {
  test.each(alignModes)(
    'two near picks give the length of each of the 43 cars within 1 cm (%s)',
    (mode) => {
      const { places } = align(both, mode, false);
      for (const plan of both) {
        const edges = snapEdges(plan, places);
        for (const { id, length } of plan.cars) {
          const place = places.get(id)!;
          const [a, b] = [snap(place + 0.2, edges, 0.3), snap(place + length - 0.2, edges, 0.3)];
          expect(Math.abs(b - a - length), id).toBeLessThan(0.01);
        }
      }
    },
  );

  test('says which vehicle lies between the marks, and that it is none', () => {
    const { places } = align(both, 'heads', true);
    const edges = snapEdges(both[1]!, places);
    const seven = both[1]!.cars[6]!;
    const place = places.get(seven.id)!;
    expect(measuredThing([place + seven.length, place], edges)?.id).toBe('ghost-train/7');
    expect(measuredThing([place, place + seven.length + 0.1], edges)).toBeNull();
    expect(measuredThing([0, both[1]!.vehicles[0]!.length], edges)?.id).toBe('ghost-train/loco-1');
  });

  test('a finger takes the coupler, though the body ends nearer to it', () => {
    const { places } = align(both, 'heads', false);
    // A phone: 8 px a metre, edges reach 9 px; the body ends 3.2 px before the coupler.
    expect(snap(24.4 + 0.385, snapEdges(both[0]!, places), 9 / 8)).toBeCloseTo(24.4, 6);
  });

  test('a pick away from all edges stays where it is, to the centimetre', () => {
    expect(snap(7.12345, [], 0.3)).toBe(7.12);
  });

  test('arrows stop at every edge on the way and never at one twice', () => {
    const { places } = align(both, 'heads', false);
    const edges = snapEdges(both[0]!, places);
    let at = 0;
    const stops = new Set<number>();
    for (let i = 0; at < 24.4 && i < 1000; i += 1) {
      const next = nudge(at, 1, edges, false);
      expect(next).toBeGreaterThan(at);
      expect(next - at).toBeLessThan(0.16);
      at = next;
      stops.add(at);
    }
    for (const edge of edges.filter((one) => one.at > 0.001 && one.at < 24.4)) {
      expect([...stops].some((stop) => Math.abs(stop - edge.at) < 0.002)).toBe(true);
    }
    expect(nudge(0, 1, edges, true)).toBeCloseTo(24.4, 9);
    expect(nudge(24.4, -1, edges, true)).toBeCloseTo(0, 9);
  });

  test('begins with a whole car in sight', () => {
    const { places } = align(both, 'heads', false);
    const measure = startMeasure(both, places, { from: 170, to: 230 });
    expect(measure?.train).toBe('moving-fortress');
    expect(measure && measure.marks[1] - measure.marks[0]).toBeCloseTo(24.4, 9);
  });

  test('reads in metres and feet', () => {
    expect(measureWords(24.537)).toBe('24.54\u00a0m (80.5\u00a0ft)');
  });
});

describe('looking closer', () => {
  const whole = { from: 0, to: 600 };

  test('keeps what is under the pointer where it is', () => {
    const window = zoomed(null, whole, 2, 150)!;
    expect((150 - window.from) / (window.to - window.from)).toBeCloseTo(0.25, 9);
    expect(window.to - window.from).toBeCloseTo(300, 9);
  });

  test('ends at one pair of cars, and back at the whole', () => {
    let window = zoomed(null, whole, 2, 300);
    for (let i = 0; i < 20; i += 1) window = zoomed(window, whole, 2, 300);
    expect(window && window.to - window.from).toBeCloseTo(30, 9);
    for (let i = 0; i < 20; i += 1) window = zoomed(window, whole, 0.5);
    expect(window).toBeNull();
  });

  test('never leaves the trains', () => {
    const window = framed({ from: 560, to: 584 }, whole)!;
    expect(window.to).toBeLessThanOrEqual(603);
    expect(panned(window, whole, 500)?.to).toBeLessThanOrEqual(603);
    expect(panned(window, whole, -5000)?.from).toBeGreaterThanOrEqual(-3);
    expect(panned(null, whole, 100)).toBeNull();
  });
});

describe('the ruler', () => {
  test.each([
    [0, 600, 2.2],
    [0, 600, 0.6],
    [-50, 540, 2.2],
    [168, 230, 21.7],
    [100, 130, 44],
  ])('from %d to %d at %d px a metre has room for its numbers', (from, to, scale) => {
    const ticks = rulerTicks(from, to, scale);
    const numbered = ticks.filter(({ label }) => label !== null);
    expect(numbered.length).toBeGreaterThan(2);
    expect(numbered.filter(({ first }) => first)).toHaveLength(1);
    numbered.forEach(({ at }, i) => {
      const before = numbered[i - 1];
      if (before) expect((at - before.at) * scale).toBeGreaterThanOrEqual(60);
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThanOrEqual(to);
    });
    ticks.forEach(({ at }, i) => {
      const before = ticks[i - 1];
      if (before) expect((at - before.at) * scale).toBeGreaterThan(3);
    });
  });
});
