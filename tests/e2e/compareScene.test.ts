import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import rawThreats from '../../data/threats.json';
import { parseThreats } from '../../src/model/parseThreats.ts';
import { align } from '../../src/plan/compare/align.ts';
import { alignModes } from '../../src/plan/compare/alignModes.ts';
import { countMarks } from '../../src/store/overlays/countMarks.ts';
import { marksOf } from '../../src/store/overlays/marksOf.ts';
import { factBase, plans } from '../ui/shipped.ts';
import { countUploads } from './countUploads.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const both = ['moving-fortress', 'ghost-train'].map((id) => plans.get(id)!);
const { threats } = parseThreats(rawThreats, factBase);

/** Most draw calls of a frame of the comparison, and bytes that a change of overlay or alignment may send. */
const mostCalls = 150;
const mostBytes = 100_000;

const prepare = (page: Page) => page.addInitScript(countUploads);
const uploaded = (page: Page) => page.evaluate<number>('window.uploads.most');
const resetUploads = (page: Page) => page.evaluate('window.uploads.reset()');

describe('the comparison in the picture', () => {
  test('1440×900: every alignment and overlay moves matrices and marks, and builds nothing', async () => {
    const link = '#view=compare&step=2';
    await inPage({ link, width: 1440, height: 900, prepare }, async (page) => {
      await page.locator('.elevation-plate[data-drawn="true"]').waitFor();
      await explorer.idle(page);
      for (const mode of [...alignModes.slice(1), alignModes[0]]) {
        await resetUploads(page);
        const { frames } = await explorer.stats(page);
        await explorer.go(page, { align: mode });
        const after = await explorer.stats(page);
        expect(after.frames, mode).toBeGreaterThan(frames);
        expect(after.drawCalls, mode).toBeLessThanOrEqual(mostCalls);
        expect(await uploaded(page), mode).toBeLessThanOrEqual(mostBytes);
        await expectOnRuler(page, mode);
      }
      const plate = page.locator('.elevation-plate');
      const plain = await plate.screenshot();
      let before = plain;
      for (const overlay of ['evidence', 'armour', null] as const) {
        // The first mark takes a program of its own; from then on a table of floats is all that is sent.
        await resetUploads(page);
        await explorer.go(page, { overlay });
        expect(await uploaded(page), String(overlay)).toBeLessThanOrEqual(mostBytes);
        expect((await explorer.stats(page)).drawCalls).toBeLessThanOrEqual(mostCalls);
        const picture = await plate.screenshot();
        expect(picture.equals(before), String(overlay)).toBe(false);
        before = picture;
      }
      expect(before.equals(plain), 'nothing is left of an overlay').toBe(true);
      // Back among the trains everything stands where it stood.
      await explorer.go(page, { view: 'car', train: 'ghost-train', car: 7 });
      expect(await explorer.locate(page, 'ghost-train/7')).toMatchObject({ visible: true });
    });
  });

  test('390×844: strip, drawings and legend mark every car as the data say', async () => {
    const link = '#view=compare&step=4&threat=explosion-under';
    await inPage({ link, width: 390, height: 844 }, async (page) => {
      await page.locator('.compare-tail .legend-table').waitFor();
      await expectMarked(page, 'armour', 'explosion-under');
      await page.getByRole('radio', { name: 'Rifle fire' }).check();
      await explorer.idle(page);
      await expectMarked(page, 'armour', 'rifle');
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(390);
    });
  });

  test('any car against any car: one camera, however it is dragged, and what differs is marked', async () => {
    const link = '#view=compare&step=7&pair=moving-fortress/16,ghost-train/20';
    await inPage({ link, width: 760, height: 620 }, async (page) => {
      // The plate is fetched by itself.
      await page.locator('.panes-plate .pane-name').first().waitFor();
      await explorer.idle(page);
      await expectSameSide(page);
      expect((await explorer.stats(page)).drawCalls).toBeLessThanOrEqual(mostCalls);
      const canvas = (await page.locator('canvas[data-explorer]').boundingBox())!;
      const moves = [
        [40, 12],
        [-95, 6],
      ] as const;
      for (const [i, [dx, dy]] of moves.entries()) {
        // From one pane and from the other.
        const x = canvas.x + canvas.width * (i % 2 === 0 ? 0.25 : 0.75);
        const y = canvas.y + canvas.height / 2;
        const before = await explorer.locate(page, 'ghost-train/20');
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + dx, y + dy, { steps: 2 });
        await page.mouse.up();
        await explorer.idle(page);
        expect(await explorer.locate(page, 'ghost-train/20')).not.toEqual(before);
        await expectSameSide(page);
      }
      expect(await page.locator('[data-row="axles"]').getAttribute('data-differs')).toBe('false');
      expect(await page.locator('[data-row="place"]').getAttribute('data-differs')).toBe('true');
      // The page says it at once, whatever the picture is still to build.
      await page.getByLabel('Second car').selectOption('ghost-train/7');
      await page.locator('[data-row="axles"][data-differs="true"]').waitFor();
      expect((await explorer.state(page)).pair).toBe('moving-fortress/16,ghost-train/7');
    });
  });
});

/** The picture has the middles of first and last cars where the page's ruler has them. */
async function expectOnRuler(page: Page, mode: (typeof alignModes)[number]): Promise<void> {
  const { places } = align(both, mode, false);
  const at = await Promise.all(
    both.flatMap(({ cars }) =>
      [cars[0]!, cars.at(-1)!].map(async ({ id, length }) => ({
        metres: places.get(id)! + length / 2,
        pixels: (await explorer.locate(page, id)).x,
      })),
    ),
  );
  const [a, b] = [at[0]!, at[1]!];
  const scale = (b.pixels - a.pixels) / (b.metres - a.metres);
  expect(scale).toBeGreaterThan(1);
  for (const { metres, pixels } of at)
    expect(pixels, mode).toBeCloseTo(a.pixels + (metres - a.metres) * scale, 0);
}

async function expectMarked(page: Page, overlay: string, threat: string): Promise<void> {
  const marks = marksOf(overlay, threat, both, { factBase, threats })!;
  for (const plan of both) {
    for (const { id } of plan.cars) {
      const mark = page.locator(`[data-strip-car="${id}"]`);
      expect(await mark.getAttribute('data-mark'), id).toBe(marks.get(id)!.body);
    }
    for (const [pattern, count] of countMarks(marks, plan)) {
      const figure = page.locator(
        `[data-figure="${plan.train.id}.overlay.${overlay}.${pattern}"]:visible`,
      );
      expect(await figure.first().textContent(), pattern).toBe(String(count));
    }
  }
}

/** Both cars lie at the same place of their panes: their middles are the middles of what the camera turns about. */
async function expectSameSide(page: Page): Promise<void> {
  const panes = await page.locator('.pane').all();
  const stage = (await page.locator('canvas[data-explorer]').boundingBox())!;
  const ids = ['moving-fortress/16', 'ghost-train/20'];
  const at = await Promise.all(
    ids.map(async (id, i) => {
      const { x, y } = await explorer.locate(page, id);
      const pane = (await panes[i]!.boundingBox())!;
      return { x: x + stage.x - pane.x, y: y + stage.y - pane.y };
    }),
  );
  // Their heights differ by centimetres, and so do the middles of their boxes.
  expect(Math.abs(at[0]!.x - at[1]!.x)).toBeLessThan(2);
  expect(Math.abs(at[0]!.y - at[1]!.y)).toBeLessThan(3);
}
