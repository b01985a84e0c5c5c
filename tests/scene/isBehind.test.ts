import { Box3, Vector3 } from 'three';
import { expect, it } from 'vitest';
import type { TrackPlan } from '../../src/plan/types.ts';
import { isBehind } from '../../src/scene/trains/isBehind.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const plan = shippedPlans.find(({ train }) => train.id === 'moving-fortress')!;
const tracks: readonly TrackPlan[] = [
  { plan, z: 0 },
  { plan, z: -7 },
];
const car = (z: number, from: number) =>
  new Box3(new Vector3(from, 0, z - 1.6), new Vector3(from + 24, 4.3, z + 1.6));
const hidden = (eye: Vector3, from = 150, own = -7, first = 0) =>
  isBehind(car(own, from), own, eye, tracks, first);

it('hides the further train behind the nearer one, from either side', () => {
  expect(hidden(new Vector3(160, 2, 12))).toBe(true);
  expect(hidden(new Vector3(160, 2, 12), 150, 0)).toBe(false);
  expect(hidden(new Vector3(160, 2, -20), 150, 0)).toBe(true);
});

it('shows it over the roofs, between the tracks, past either end, and when the nearer one is not drawn', () => {
  expect(hidden(new Vector3(160, 11, 12))).toBe(false);
  expect(hidden(new Vector3(160, 2, -3))).toBe(false);
  expect(hidden(new Vector3(-16, 2.6, 15), 0)).toBe(false);
  expect(hidden(new Vector3(570, 2.6, 15), 530)).toBe(false);
  expect(hidden(new Vector3(160, 2, 12), 150, -7, 1)).toBe(false);
});
