import { describe, expect, test } from 'vitest';
import { paneLayout } from '../../../src/plan/compare/paneLayout.ts';
import { carOffset, paneOffset } from '../../../src/plan/compare/paneOffset.ts';
import { standsInBoth } from '../../../src/plan/compare/standsInBoth.ts';
import { planTracks } from '../../../src/plan/planTracks.ts';
import { insideOf } from '../insidePlans.ts';
import { shippedPlans } from '../shippedPlans.ts';

const tracks = planTracks(shippedPlans);

describe('two panes', () => {
  test.each([360, 390, 719, 720, 1024, 1440])('are equal, and fill a plate %i px wide', (width) => {
    const { height, rects } = paneLayout(width);
    const [a, b] = rects;
    expect([a.width, a.height]).toEqual([b.width, b.height]);
    for (const { left, top, width: across, height: down } of rects) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + across).toBeLessThanOrEqual(width);
      expect(top + down).toBeLessThanOrEqual(height);
    }
    const apart = b.left >= a.left + a.width || b.top >= a.top + a.height;
    expect(apart).toBe(true);
  });

  test('every car stands with its middle at the middle of its pane’s place', () => {
    for (const track of tracks) {
      for (const car of track.plan.cars) {
        for (const pane of [0, 1]) {
          const [x, y, z] = carOffset(track, car, pane);
          const [px, py, pz] = paneOffset(track, pane);
          expect(car.x + car.length / 2 + x).toBeCloseTo(px, 9);
          expect([y, z, pz]).toEqual([0, py, track.z]);
        }
      }
    }
  });
});

describe('a place to stand in both cars', () => {
  test('is within a room, off its furniture, in each of them', () => {
    const [kim, putin] = ['moving-fortress', 'ghost-train'].map(
      (id) => shippedPlans.find(({ train }) => train.id === id)!,
    );
    for (const [n, m] of [
      [3, 5],
      [4, 6],
      [10, 4],
    ] as const) {
      const [a, b] = [insideOf(kim!, n), insideOf(putin!, m)];
      const stands = standsInBoth(a, b);
      expect(stands.length, `${n} and ${m}`).toBeGreaterThan(5);
      for (const { x, z } of stands) {
        for (const plan of [a, b]) {
          const at = x + plan.length / 2;
          expect(plan.rooms.some(({ from, to }) => at > from && at < to)).toBe(true);
          const met = plan.colliders.filter(
            (one) => one.yaw === 0 && Math.abs(at - one.x) < one.hx && Math.abs(z - one.z) < one.hz,
          );
          expect(met).toEqual([]);
        }
      }
    }
  });
});
