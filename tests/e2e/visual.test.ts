import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inPage } from './inPage.ts';
import { difference, isOther } from './visual/difference.ts';
import { type Picture, readPng } from './visual/readPng.ts';
import { type Patch, pageSize, size, views } from './visual/views.ts';

/*
 * After a change of looks that is meant, write the stored pictures anew, look at them, and commit them:
 *   npm run build && RENEW_PICTURES=1 npm run e2e -- visual
 */
const renew = process.env.RENEW_PICTURES === '1';

describe('the picture is the stored one', () => {
  test.each(views)('$name', async ({ name, cam }) => {
    await inPage({ link: `#world=studio&cam=${cam}`, ...pageSize }, async (page) => {
      await page.addStyleTag({
        content: `body * { visibility: hidden !important }
          canvas[data-explorer] { visibility: visible !important; position: fixed !important; inset: 0 }`,
      });
      const taken = await page.screenshot({ timeout: 120_000, clip: { x: 0, y: 65, ...size } });
      if (renew) writeFileSync(fileOf(name), taken);
      const found = difference(stored(name), readPng(taken));
      expect(isOther(found), JSON.stringify(found)).toBe(false);
    });
  });
});

test('soft edges of leaves and grass let nothing of the page through', async () => {
  // What a phone starts with: the lowest tier, multisampled.
  const link = '?quality=auto#cam=-12,1.8,6,20,3,-12';
  const options = { hasTouch: true, isMobile: true };
  await inPage({ link, ...pageSize, options }, async (page) => {
    const over = async (colour: string) => {
      await page.addStyleTag({
        content: `body * { visibility: hidden !important; background: ${colour} !important }
          canvas[data-explorer] { visibility: visible !important; position: fixed !important; inset: 0 }
          html { background: ${colour} !important }`,
      });
      return readPng(await page.screenshot({ timeout: 120_000, clip: { x: 0, y: 65, ...size } }));
    };
    expect((await over('lime')).rgb).toEqual((await over('white')).rgb);
  });
});

describe('the tolerance', () => {
  test.each(views)('takes a little noise for the same picture: $name', ({ name }) => {
    const picture = stored(name);
    const noisy = picture.rgb.map((value, i) => Math.min(255, value + ((i * 7919) % 13)));
    expect(isOther(difference(picture, { ...picture, rgb: noisy }))).toBe(false);
  });

  test.each(views)('catches a window that has moved: $name', ({ name, window }) => {
    const picture = stored(name);
    expect(isOther(difference(picture, moved(picture, window, 8)))).toBe(true);
  });

  test.each(views)('catches a shadow that is lost: $name', ({ name, shade }) => {
    const picture = stored(name);
    expect(isOther(difference(picture, lightened(picture, shade)))).toBe(true);
  });
});

function fileOf(name: string): string {
  return fileURLToPath(new URL(`./visual/${name}.png`, import.meta.url));
}

function stored(name: string): Picture {
  return readPng(readFileSync(fileOf(name)));
}

/** The block swaps places with what stands `by` pixels to its right. */
function moved(picture: Picture, { x, y, width, height }: Patch, by: number): Picture {
  const rgb = picture.rgb.slice();
  for (let row = y; row < y + height; row++) {
    const at = (column: number) => 3 * (row * picture.width + column);
    rgb.set(picture.rgb.subarray(at(x), at(x + width)), at(x + by));
    rgb.set(picture.rgb.subarray(at(x + width), at(x + width + by)), at(x));
  }
  return { ...picture, rgb };
}

function lightened(picture: Picture, { x, y, width, height }: Patch): Picture {
  const rgb = picture.rgb.slice();
  for (let row = y; row < y + height; row++) {
    for (let i = 3 * (row * picture.width + x); i < 3 * (row * picture.width + x + width); i++)
      rgb[i] = Math.min(255, (rgb[i] ?? 0) * 1.5 + 12);
  }
  return { ...picture, rgb };
}
