import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { planInside } from '../../src/plan/inside/planInside.ts';
import { plans } from '../ui/shipped.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { holdUntil, poseOf, smallWindow, walkLink } from './walking.ts';

describe('walking', () => {
  test('a link to a pose opens just there; keys walk and turn, through the gangways of both trains', async () => {
    // Free floor, as the plan knows it, and a look that nothing in the plan has.
    const { x, z } = standOf('ghost-train', 7, 'machines');
    const pose = { x, z, yaw: -33.4, pitch: 7.25 };
    const link = walkLink('ghost-train', 7, `&pose=${Object.values(pose).join(',')}`);
    await inPage({ link, ...smallWindow }, async (page) => {
      expectPose(await poseOf(page), pose);
      expect(await explorer.state(page)).toMatchObject({ view: 'walk', car: 7 });
      const { drawCalls, triangles } = await explorer.stats(page);
      expect(drawCalls).toBeLessThanOrEqual(80);
      expect(triangles).toBeLessThanOrEqual(150_000);

      await holdUntil(page, 'ArrowLeft', 's.pose.yaw < -60');
      const turned = await poseOf(page);
      expect(Math.hypot(turned.x - pose.x, turned.z - pose.z)).toBeLessThan(0.01);
      // The address bar follows, and leads back there.
      await page.waitForFunction(
        `Math.abs(Number(/pose=[^,]+,[^,]+,([^,&]+)/.exec(location.hash)?.[1]) - ${turned.yaw}) < 0.1`,
      );
      const { hash } = new URL(page.url());

      await explorer.go(page, { pose: null });
      const start = await poseOf(page);
      await holdUntil(page, 'w', `s.pose.x > ${start.x + 0.8}`);
      const ahead = await poseOf(page);
      await holdUntil(page, 'ArrowDown', `s.pose.x < ${ahead.x - 0.5}`);
      await page.evaluate(`location.hash = '${hash}'`);
      await explorer.idle(page);
      expectPose(await poseOf(page), turned);

      await crossGangway(page, 'ghost-train', 7);
      await page.goBack();
      await page.waitForFunction('window.explorer.getState().car === 8');
      await explorer.idle(page);
      await crossGangway(page, 'moving-fortress', 4);
    });
  });

  test('a click on the floor goes there, on foot, a drag looks; a guide leads, and waits when one moves', async () => {
    const link = walkLink('ghost-train', 7);
    await inPage({ link, ...smallWindow, reducedMotion: false }, async (page) => {
      const before = await poseOf(page);
      const box = await page.locator('canvas[data-explorer]').boundingBox();
      if (!box) throw new Error('no canvas');
      await page.mouse.move(box.x + 420, box.y + 150);
      await page.mouse.down();
      await page.mouse.move(box.x + 420, box.y + 190, { steps: 4 });
      await page.mouse.up();
      await explorer.idle(page);
      const looked = await poseOf(page);
      expect(looked).toMatchObject({ x: before.x, z: before.z });
      expect(Math.abs(looked.pitch - before.pitch)).toBeGreaterThan(2);
      await explorer.go(page, { pose: { ...before, pitch: -50 } });
      await explorer.click(page, { x: 0.5 * box.width, y: 0.55 * box.height });
      await page.waitForFunction(`window.explorer.getState().pose.x > ${before.x + 0.4}`);
      await explorer.idle(page);
      expect((await poseOf(page)).x).toBeLessThan(before.x + 6);

      await page.getByRole('button', { name: 'Guided walk' }).click();
      await page.locator('[data-guide="showing"]').waitFor();
      const first = (await explorer.state(page)).item;
      expect(first).toMatch(/^ghost-train\/7\//);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.locator('[data-guide="going"]').waitFor();
      await explorer.press(page, 'ArrowLeft');
      await page.locator('[data-guide="paused"]').waitFor();
      await page.getByRole('button', { name: 'Go on with the guided walk' }).click();
      await page.locator('[data-guide="showing"]').waitFor();
      expect((await explorer.state(page)).item).not.toBe(first);
      await page.getByRole('button', { name: 'End', exact: true }).click();
      await page.locator('[data-guide]').waitFor({ state: 'detached' });
    });
  });

  test('the stick under the left thumb walks while the other hand looks', async () => {
    const options = { hasTouch: true, isMobile: true };
    const link = walkLink('ghost-train', 7);
    await inPage({ link, width: 360, height: 640, options }, async (page) => {
      const before = await poseOf(page);
      const stick = page.locator('[data-stick]');
      await stick.waitFor();
      const box = await stick.boundingBox();
      if (!box) throw new Error('no stick');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove', points: readonly [number, number][]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
        });
      await touch('touchStart', [[x, y]]);
      await touch('touchMove', [[x, y - 50]]);
      await page.waitForFunction(`window.explorer.getState().pose.x > ${before.x + 0.5}`);
      await touch('touchStart', [
        [x, y - 50],
        [260, 250],
      ]);
      await touch('touchMove', [
        [x, y - 50],
        [200, 250],
      ]);
      await page.waitForFunction('Math.abs(window.explorer.getState().pose.yaw) > 3');
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await explorer.idle(page);
      const after = await poseOf(page);
      await explorer.idle(page);
      expect(await poseOf(page)).toEqual(after);

      // The strip unfolds where one is.
      await page.getByRole('button', { name: 'Show the cars' }).tap();
      const here = await page.locator('[data-strip-car="ghost-train/7"]').boundingBox();
      expect(here?.x).toBeGreaterThan(100);
      expect(here?.x).toBeLessThan(320);
    });
  });
});

/** Stands inside the head door of the next car, turns round, and goes back through both end doors. */
async function crossGangway(page: Page, train: string, car: number): Promise<void> {
  const x = insideHeadDoor(train, car + 1);
  // The end doors are in the middle.
  const pose = { x, z: 0, yaw: 180, pitch: 0 };
  await explorer.go(page, { view: 'walk', train, car: car + 1, pose });
  await holdUntil(page, 'ArrowUp', `s.car === ${car}`);
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^Car ${car} of`) })
    .waitFor({ state: 'attached' });
  expect((await poseOf(page)).x).toBeLessThan(x - 0.5);
}

/** A step behind the head door of a car, on the ruler. */
function insideHeadDoor(trainId: string, n: number): number {
  const { car, inside } = carInside(trainId, n);
  return car.x + inside.rooms[0]!.from + 0.7;
}

function carInside(trainId: string, n: number) {
  const train = plans.get(trainId);
  const car = train?.cars[n - 1];
  if (!train || !car) throw new Error('no such car');
  return { car, inside: planInside(car, train.train, { head: true, tail: true }) };
}

/** Where one stands to see an item, to the centimetre that a link holds. */
function standOf(
  trainId: string,
  n: number,
  item: string,
): { readonly x: number; readonly z: number } {
  const { car, inside } = carInside(trainId, n);
  const stand = inside.items.find(({ id }) => id === `${car.id}/${item}`)?.stand;
  if (!stand) throw new Error('no such item');
  const round = (value: number) => Math.round(100 * value) / 100;
  return { x: round(car.x + stand.x), z: round(stand.z) };
}

function expectPose(
  seen: Awaited<ReturnType<typeof poseOf>>,
  wanted: Awaited<ReturnType<typeof poseOf>>,
): void {
  expect(Math.hypot(seen.x - wanted.x, seen.z - wanted.z)).toBeLessThan(0.01);
  expect(Math.abs(seen.yaw - wanted.yaw)).toBeLessThan(0.1);
  expect(Math.abs(seen.pitch - wanted.pitch)).toBeLessThan(0.1);
}
