import { expect, test } from 'vitest';
import { windowLight } from '../../src/build/land/windowLight.ts';
import { windowSteps } from '../../src/build/land/windowSteps.ts';
import { panesOf } from '../../src/kit/coach/glazing.ts';
import { planTracks } from '../../src/plan/planTracks.ts';
import { toScene } from '../../src/plan/toScene.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const tracks = planTracks(shippedPlans);
const { bytes, span } = windowLight(tracks, 4, () => 1);

/** The byte that a point of a train lies in, on one side of its track. */
function at(train: number, x: number, right: boolean): number {
  const step = Math.floor(((x + windowSteps.margin) / span) * windowSteps.count);
  return bytes[(train * windowSteps.count + step) * 2 + (right ? 0 : 1)] ?? Number.NaN;
}

test('every window throws light on its own side of the track', () => {
  tracks.forEach((track, train) => {
    for (const vehicle of track.plan.cars) {
      for (const pane of panesOf(vehicle.car.vehicle.windows)) {
        const [x, , z] = toScene(track, vehicle, [pane.at, 0, pane.side]);
        expect(at(train, x, z > track.z)).toBeGreaterThan(pane.frosted ? 20 : 90);
      }
    }
  });
});

test('where no window is, no light falls', () => {
  tracks.forEach(({ plan }, train) => {
    for (const vehicle of plan.vehicles) {
      // Between cars; and along locomotives, whose small panes are no windows of rooms.
      expect(at(train, vehicle.x + 0.3, true) + at(train, vehicle.x + 0.3, false)).toBe(0);
      if (vehicle.kind === 'locomotive') expect(at(train, vehicle.x + 10, true)).toBe(0);
    }
  });
  expect(bytes.subarray(tracks.length * windowSteps.count * 2).some((byte) => byte > 0)).toBe(
    false,
  );
});

test('dark rooms throw none, frosted panes less than clear ones', () => {
  const clear = windowLight(tracks, 2, (_car, _at, _side, frosted) => (frosted ? 0 : 1));
  const frosted = windowLight(tracks, 2, (_car, _at, _side, is) => (is ? 1 : 0));
  expect(windowLight(tracks, 2, () => 0).bytes.every((byte) => byte === 0)).toBe(true);
  expect(Math.max(...frosted.bytes)).toBeLessThan(0.5 * Math.max(...clear.bytes));
});
