import { describe, expect, test } from 'vitest';
import { countUploads } from './countUploads.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

/** What is counted does not grow with the picture; drawing it in software does. */
const window = { width: 560, height: 315 } as const;

/** Budgets of a frame from within a car with both neighbours, all passes summed. */
const budgets = {
  low: { drawCalls: 80, triangles: 150_000 },
  high: { drawCalls: 150, triangles: 400_000 },
} as const;

/** Cars with much in them: sofas and curtains, laid tables, raked seats, nine compartments. */
const full = [
  ['moving-fortress', 5],
  ['ghost-train', 8],
  ['ghost-train', 9],
  ['ghost-train', 2],
] as const;

describe('from within', () => {
  test.each([
    ['low', full],
    ['high', full.slice(1, 2)],
  ] as const)('%s stays within its draw calls and triangles', async (quality, cars) => {
    const [train, car] = cars[0]!;
    const link = `?quality=${quality}#view=walk&train=${train}&car=${car}`;
    await inPage({ link, ...window }, async (page) => {
      for (const [train, car] of cars) {
        await explorer.go(page, { view: 'walk', train, car, pose: null });
        const { drawCalls, triangles } = await explorer.stats(page);
        expect(triangles, `${train}/${car}`).toBeGreaterThan(20_000);
        expect(triangles, `${train}/${car}`).toBeLessThanOrEqual(budgets[quality].triangles);
        expect(drawCalls, `${train}/${car}`).toBeLessThanOrEqual(budgets[quality].drawCalls);
      }
    });
  });

  test('a car comes to the graphics in pieces: no frame sends more than a megabyte', async () => {
    const link = '?quality=medium#view=walk&train=moving-fortress&car=3';
    const prepare = (page: import('playwright-core').Page) => page.addInitScript(countUploads);
    await inPage({ link, ...window, prepare }, async (page) => {
      await page.evaluate('window.uploads.reset()');
      await explorer.go(page, { view: 'walk', car: 4, pose: null });
      const most = await page.evaluate('window.uploads.most');
      expect(most).toBeGreaterThan(100_000);
      expect(most).toBeLessThanOrEqual(1_000_000);
    });
  });

  test('walking the same cars again leaves buffers, textures and programs where they were', async () => {
    await inPage({ link: '#view=walk&train=ghost-train&car=3', ...window }, async (page) => {
      const round = async () => {
        for (const car of [4, 3]) await explorer.go(page, { view: 'walk', car, pose: null });
        const { geometries, textures, programs } = await explorer.stats(page);
        return { geometries, textures, programs };
      };
      const first = await round();
      const second = await round();
      expect(await round()).toEqual(second);
      expect(second.programs).toBe(first.programs);
    });
  });
});
