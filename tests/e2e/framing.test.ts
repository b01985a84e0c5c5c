import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { carIds, carOf } from './cars.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { type Point, type Rectangle, shareInside } from './shareInside.ts';

describe('a selected car is framed', () => {
  test.each([
    // Small for a desk: frames are drawn in software.
    [760, 456],
    [390, 844],
  ])('at least 90 %% of each stands free of the panel, $0×$1', async (width, height) => {
    // The studio is quicker to draw, and framed alike.
    await inPage({ link: '#world=studio', width, height }, async (page) => {
      const hidden: string[] = [];
      for (const id of carIds) {
        await explorer.go(page, { view: 'car', ...carOf(id) });
        const share = shareInside(await outlineOf(page, id), await freeArea(page));
        if (share < 0.9) hidden.push(`${id}: ${Math.round(100 * share)} %`);
      }
      expect(hidden).toEqual([]);
    });
  });

  test('a part of each neighbour stands beside it', async () => {
    await inPage({ width: 1280, height: 720 }, async (page) => {
      for (const train of ['moving-fortress', 'ghost-train']) {
        await explorer.go(page, { view: 'car', train, car: 10 });
        expect((await explorer.locate(page, `${train}/9`)).visible).toBe(true);
        expect((await explorer.locate(page, `${train}/11`)).visible).toBe(true);
      }
    });
  });

  test('with motion allowed the flight ends at the same frame', async () => {
    const link = '#view=car&train=moving-fortress&car=2';
    let cut: readonly Point[] = [];
    await inPage({ link }, async (page) => {
      cut = await outlineOf(page, 'moving-fortress/2');
    });
    await inPage({ reducedMotion: false }, async (page) => {
      await explorer.go(page, { train: 'moving-fortress', car: 2 });
      const flown = await outlineOf(page, 'moving-fortress/2');
      expect(flown.length).toBe(cut.length);
      for (const [i, { x, y }] of flown.entries()) {
        expect(Math.hypot(x - (cut[i]?.x ?? 0), y - (cut[i]?.y ?? 0))).toBeLessThan(3);
      }
    });
  });
});

/** The outline that the page draws around the selected car, CSS pixels of the page. */
function outlineOf(page: Page, id: string): Promise<Point[]> {
  return page
    .locator(`[data-outline="${id}"] polygon`)
    .last()
    .evaluate((polygon) => {
      if (!(polygon instanceof SVGPolygonElement)) throw new Error('not a polygon');
      const matrix = polygon.getScreenCTM();
      return Array.from(polygon.points, (point) => {
        const { x, y } = matrix ? point.matrixTransform(matrix) : point;
        return { x, y };
      });
    });
}

/** The canvas without the panel at its right, or the sheet at its foot. */
async function freeArea(page: Page): Promise<Rectangle> {
  const canvas = await page.locator('canvas[data-explorer]').boundingBox();
  const panel = await page.locator('[data-car]:visible').first().boundingBox();
  if (!canvas || !panel) throw new Error('no canvas, or no panel');
  const beside = panel.x > canvas.x + 1;
  return {
    left: canvas.x,
    top: canvas.y,
    right: beside ? panel.x : canvas.x + canvas.width,
    bottom: beside ? canvas.y + canvas.height : Math.min(panel.y, canvas.y + canvas.height),
  };
}
