import { expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { poseOf, smallWindow, walkLink } from './walking.ts';

test('a jump to a pose in a far car, or in the other train, ends just there', async () => {
  await inPage({ link: walkLink('moving-fortress', 5), ...smallWindow }, async (page) => {
    for (const [train, car, x] of [
      ['moving-fortress', 12, 322.9],
      ['ghost-train', 8, 207.46],
    ] as const) {
      await explorer.go(page, { view: 'walk', train, car, pose: { x, z: 0, yaw: 10, pitch: -5 } });
      expect(await explorer.state(page)).toMatchObject({ train, car });
      expect(Math.abs((await poseOf(page)).x - x)).toBeLessThan(0.3);
    }
  });
});
