import { describe, expect, test } from 'vitest';
import { planTracks } from '../../src/plan/planTracks.ts';
import { lampGlows } from '../../src/scene/trains/lampGlows.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const tracks = planTracks(shippedPlans);

describe('lamps that are lit', () => {
  test.each(tracks.map((track) => [track.plan.train.id, track] as const))(
    '%s shows white ahead and red behind, on both sides alike',
    (_, track) => {
      const lamps = lampGlows([track]);
      const white = lamps.filter((lamp) => lamp.white);
      const red = lamps.filter((lamp) => !lamp.white);
      expect(white.length).toBeGreaterThan(0);
      expect(red.length).toBe(2);
      const end = track.plan.lengthWithLocomotives.value;
      for (const { at, way } of white) {
        expect(at[0]).toBeLessThan(3);
        expect(way).toBe(-1);
      }
      for (const { at, way } of red) {
        expect(at[0]).toBeGreaterThan(end - 2.5);
        expect(way).toBe(1);
      }
      for (const { at, radius } of lamps) {
        expect(radius).toBeGreaterThan(0.05);
        expect(radius).toBeLessThan(0.2);
        const mirrored = lamps.some(
          (other) => Math.abs(other.at[2] + at[2] - 2 * track.z) < 1e-6 && other.at[1] === at[1],
        );
        expect(mirrored).toBe(true);
      }
    },
  );
});
