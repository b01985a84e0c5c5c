import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const phone = { hasTouch: true, isMobile: true };

describe('with fingers on a small phone', () => {
  test('one turns, two pan and pinch, a tap opens, two taps frame, a long press opens the menu', async () => {
    const visit = { width: 360, height: 640, options: phone, link: '#world=studio' };
    await inPage(visit, async (page) => {
      const touch = await fingers(page);
      const canvas = await boxOf(page);
      const first = await explorer.locate(page, 'moving-fortress/1');
      expect(first.visible).toBe(true);
      const at = { x: canvas.x + first.x, y: canvas.y + first.y };

      await touch.tap(at);
      await expectCar(page, 'moving-fortress/1');
      await explorer.idle(page);
      // The car stands free over the sheet.
      const there = await explorer.locate(page, 'moving-fortress/1');
      expect(there.visible).toBe(true);
      const car = { x: canvas.x + there.x, y: canvas.y + there.y };
      // The tools unfold, and their menus lie over the sheet, all of them within reach.
      const more = page.getByRole('button', { name: 'More', exact: true });
      await more.tap();
      await page.getByRole('button', { name: 'Light' }).tap();
      for (const light of await page.getByRole('menuitemradio').all()) {
        await light.tap({ trial: true, timeout: 5000 });
      }
      await page.keyboard.press('Escape');
      await more.tap();

      const still = { ...car, y: canvas.y + 40 };

      const turned = await cameraAfter(page, () =>
        touch.drag([still], [{ ...still, x: still.x + 70 }]),
      );
      expect(direction(turned)).not.toBeCloseTo(direction(null), 2);
      const again = await explorer.locate(page, 'moving-fortress/1');
      expect(again.visible).toBe(true);
      const place = { x: canvas.x + again.x, y: canvas.y + again.y };
      await touch.tap(place, 2);
      await explorer.idle(page);
      expect(await explorer.state(page)).toMatchObject({ view: 'car', car: 1, cam: null });

      const pinched = await cameraAfter(page, () =>
        touch.drag(
          [
            { x: 150, y: still.y },
            { x: 210, y: still.y },
          ],
          [
            { x: 90, y: still.y },
            { x: 270, y: still.y },
          ],
        ),
      );
      expect(distance(pinched)).toBeLessThan(0.9 * distance(turned));
      const moved = await cameraAfter(page, () =>
        touch.drag(
          [
            { x: 150, y: still.y },
            { x: 210, y: still.y },
          ],
          [
            { x: 150, y: still.y + 40 },
            { x: 210, y: still.y + 40 },
          ],
        ),
      );
      expect(moved.slice(3)).not.toEqual(pinched.slice(3));

      await explorer.go(page, { cam: null });
      await touch.hold(car);
      const menu = page.getByRole('menu');
      await menu.waitFor();
      await touch.lift();
      await menu.getByRole('menuitem', { name: 'Whole trains' }).tap();
      expect(await explorer.state(page)).toMatchObject({ view: 'overview', cam: 'home' });

      // An open legend makes room for what opens next.
      await explorer.go(page, { overlay: 'evidence' });
      await page.locator('.overlay-legend summary').tap();
      const legend = page.locator('.overlay-legend table');
      await legend.waitFor();
      await explorer.go(page, { view: 'car', train: 'moving-fortress', car: 1 });
      await legend.waitFor({ state: 'hidden', timeout: 20_000 });
    });
  });

  test('sideways nothing of an open car is hidden, and strip and tools can be reached', async () => {
    const visit = {
      width: 640,
      height: 360,
      options: phone,
      link: '#view=car&train=ghost-train&car=7&world=studio',
    };
    await inPage(visit, async (page) => {
      expect((await explorer.locate(page, 'ghost-train/7')).visible).toBe(true);
      await page.getByRole('button', { name: 'Next car' }).tap();
      await expectCar(page, 'ghost-train/8');
      await page.getByRole('button', { name: 'Show the cars' }).tap();
      await page.locator('[data-strip-car="ghost-train/10"]').tap();
      await expectCar(page, 'ghost-train/10');
    });
  });
});

/** Real touches, which the browser turns into pointer events and taps. */
async function fingers(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  return {
    // Sent together: a slow machine must not make a long press of a tap, or draw two of them apart.
    tap(point: Point, times = 1) {
      const taps = Array.from({ length: times }, () => [
        send('touchStart', [point]),
        send('touchEnd', []),
      ]);
      return Promise.all(taps.flat());
    },
    hold: (point: Point) => send('touchStart', [point]),
    lift: () => send('touchEnd', []),
    async drag(from: readonly Point[], to: readonly Point[]) {
      await send('touchStart', from);
      for (const share of [0.25, 0.5, 0.75, 1]) {
        await send(
          'touchMove',
          from.map((start, i) => {
            const end = to[i] ?? start;
            return {
              x: start.x + share * (end.x - start.x),
              y: start.y + share * (end.y - start.y),
            };
          }),
        );
      }
      await send('touchEnd', []);
    },
  };
}

async function boxOf(page: Page): Promise<Point> {
  const box = await page.locator('canvas[data-explorer]').boundingBox();
  if (!box) throw new Error('The canvas is not on the page');
  return box;
}

/** The camera that a gesture left behind: position and target. */
async function cameraAfter(
  page: Page,
  gesture: () => Promise<unknown>,
): Promise<readonly number[]> {
  const before = JSON.stringify((await explorer.state(page)).cam);
  await gesture();
  await page.waitForFunction(
    `JSON.stringify(window.explorer.getState().cam) !== ${JSON.stringify(before)}`,
  );
  await explorer.idle(page);
  const { cam } = await explorer.state(page);
  if (!Array.isArray(cam)) throw new Error('No hand has moved the camera');
  return cam;
}

/** Angle about the vertical; of a car's own view (null) it looks at the side. */
function direction(cam: readonly number[] | null): number {
  if (!cam) return 0;
  const [x = 0, , z = 0, tx = 0, , tz = 0] = cam;
  return Math.atan2(x - tx, z - tz);
}

function distance([x = 0, y = 0, z = 0, tx = 0, ty = 0, tz = 0]: readonly number[]): number {
  return Math.hypot(x - tx, y - ty, z - tz);
}
