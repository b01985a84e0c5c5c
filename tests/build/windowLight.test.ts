import { expect, test } from 'vitest';
import { litPanes } from '../../src/build/land/litPanes.ts';
import { windowLight } from '../../src/build/land/windowLight.ts';
import { windowSteps } from '../../src/build/land/windowSteps.ts';
import { panesOf } from '../../src/kit/coach/glazing.ts';
import { planTracks } from '../../src/plan/planTracks.ts';
import { toScene } from '../../src/plan/toScene.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const tracks = planTracks(shippedPlans);
const every = litPanes(tracks);
const full = every.map((pane) => ({ ...pane, light: 1 }));
const { bytes, panes, span } = windowLight(tracks, 4, full);

/** The byte that a point of a train lies in, on one side of its track. */
function at(of: Uint8Array, count: number, train: number, x: number, right: boolean): number {
  const step = Math.floor(((x + windowSteps.margin) / span) * count);
  return of[(train * count + step) * 2 + (right ? 0 : 1)] ?? Number.NaN;
}
const onGround = (train: number, x: number, right: boolean) =>
  at(bytes, windowSteps.count, train, x, right);
const ofPane = (of: Uint8Array, train: number, x: number, right: boolean) =>
  at(of, windowSteps.paneCount, train, x, right);

test('every window throws light on its own side of the track', () => {
  tracks.forEach((track, train) => {
    for (const vehicle of track.plan.cars) {
      for (const pane of panesOf(vehicle.car.vehicle.windows)) {
        const [x, , z] = toScene(track, vehicle, [pane.at, 0, pane.side]);
        expect(onGround(train, x, z > track.z)).toBeGreaterThan(pane.frosted ? 20 : 90);
      }
    }
  });
});

test('where no window is, no light falls', () => {
  tracks.forEach(({ plan }, train) => {
    for (const vehicle of plan.vehicles) {
      // Between cars; and along locomotives, whose small panes are no windows of rooms.
      const gap = vehicle.x + 0.3;
      expect(onGround(train, gap, true) + onGround(train, gap, false)).toBe(0);
      expect(ofPane(panes, train, gap, true)).toBe(0);
      if (vehicle.kind === 'locomotive') expect(onGround(train, vehicle.x + 10, true)).toBe(0);
    }
  });
  expect(bytes.subarray(tracks.length * windowSteps.count * 2).some((byte) => byte > 0)).toBe(
    false,
  );
});

test('a pane has one light from edge to edge: none is cut in two', () => {
  const drawn = windowLight(tracks, 4, every).panes;
  for (const { train, at: place, side, width, light } of every) {
    for (const share of [-0.5, -0.25, 0, 0.25, 0.5]) {
      const byte = ofPane(drawn, train, place[0] + share * width, side === 1);
      expect(byte).toBe(1 + Math.round(254 * light));
    }
  }
});

test('most windows are lit, not all, and more in some cars than in others', () => {
  const lit = every.filter(({ light }) => light > 0).length / every.length;
  expect(lit).toBeGreaterThan(0.55);
  expect(lit).toBeLessThan(0.9);
  expect(litPanes(tracks)).toEqual(every);
});

test('dark rooms throw none', () => {
  const dark = every.map((pane) => ({ ...pane, light: 0 }));
  expect(windowLight(tracks, 2, dark).bytes.every((byte) => byte === 0)).toBe(true);
});
