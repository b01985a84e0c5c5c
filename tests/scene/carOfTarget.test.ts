import { expect, test } from 'vitest';
import { planTracks } from '../../src/plan/planTracks.ts';
import { targetsOf } from '../../src/scene/camera/sceneBoxes.ts';
import { carOfTarget } from '../../src/scene/stage/carOfTarget.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const targets = targetsOf(planTracks(shippedPlans));

test('a car opens itself, nothing opens nothing', () => {
  for (const target of targets.filter(({ id }) => !id.includes('/loco-')))
    expect(carOfTarget(targets, target)).toBe(target.id);
  expect(carOfTarget(targets, null)).toBeNull();
});

test('a locomotive opens the car of its own train that is next to it', () => {
  const opened = targets
    .filter(({ id }) => id.includes('/loco-'))
    .map((target) => [target.id.split('/')[0], carOfTarget(targets, target)]);
  expect(opened).toEqual([
    ['ghost-train', 'ghost-train/1'],
    ['ghost-train', 'ghost-train/22'],
    ['ghost-train', 'ghost-train/22'],
    ['moving-fortress', 'moving-fortress/1'],
    ['moving-fortress', 'moving-fortress/1'],
    ['russian-railways-ordinary', 'russian-railways-ordinary/1'],
  ]);
});

test('a train of locomotives alone opens nothing', () => {
  const alone = targets.filter(({ id }) => id.includes('/loco-'));
  for (const target of alone) expect(carOfTarget(alone, target)).toBeNull();
});
