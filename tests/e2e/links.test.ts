import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage, linkTo } from './inPage.ts';
import { seeText } from './seeText.ts';

describe('links', () => {
  test('the address bar brings back the same state in a new page', async () => {
    let link = '';
    let state = {};
    await inPage({}, async (page) => {
      await explorer.go(page, {
        train: 'ghost-train',
        car: 12,
        light: 'overcast',
      });
      state = await explorer.state(page);
      link = page.url();
    });
    expect(new URL(link).hash.length).toBeLessThanOrEqual(301);
    await inPage({ link }, async (page) => {
      expect(await explorer.state(page)).toEqual(state);
      await expectCar(page, 'ghost-train/12');
    });
  });

  test('Back undoes a choice, Forward does it again', async () => {
    await inPage({}, async (page) => {
      await explorer.go(page, { train: 'moving-fortress', car: 3 });
      await explorer.go(page, { car: 8 });
      await expectCar(page, 'moving-fortress/8');
      await page.goBack();
      await expectCar(page, 'moving-fortress/3');
      await page.goBack();
      await explorer.idle(page);
      expect(await explorer.state(page)).toMatchObject({
        view: 'overview',
        car: null,
      });
      await page.goForward();
      await expectCar(page, 'moving-fortress/3');
    });
  });

  test('a new link in the same page is followed', async () => {
    await inPage({}, async (page) => {
      await page.goto(linkTo('#view=car&train=ghost-train&car=5'));
      await expectCar(page, 'ghost-train/5');
    });
  });

  test.each([
    ['#view=nonsense&train=ghost-train&car=7', { view: 'car', train: 'ghost-train', car: 7 }],
    ['#view=walk&train=ghost-train&car=7', { view: 'car', train: 'ghost-train', car: 7 }],
    ['#view=compare&step=99&align=x&car=3', { view: 'compare', step: 8, align: null, car: null }],
    ['#view=car&train=no-such-train&car=7', { view: 'overview', train: null, car: null }],
    ['#view=car&train=moving-fortress&car=99', { view: 'car', train: 'moving-fortress', car: 21 }],
    ['#view=car&train=moving-fortress&car=-4', { view: 'car', train: 'moving-fortress', car: 1 }],
    ['#view=car&train=ghost-train&car=7&item=ghost-train/7/x', { car: 7, item: null }],
    ['#light=purple&world=moon&cam=1,2,x', { light: 'golden', world: 'land', cam: null }],
  ])('%s falls to the nearest valid state', async (link, expected) => {
    await inPage({ link, picture: false }, async (page) => {
      expect(await explorer.state(page)).toMatchObject(expected);
    });
  });

  test('a very long link opens the page all the same', async () => {
    const link = `#view=car&train=ghost-train&car=2&x=${'a'.repeat(20_000)}`;
    await inPage({ link, picture: false }, (page) => expectCar(page, 'ghost-train/2'));
  });
});

describe('about the sources', () => {
  test('lists every source, keeps the denial, and Esc leaves it', async () => {
    await inPage({ link: '#view=about', picture: false }, async (page) => {
      const main = page.locator('main');
      await seeText(main, 'Newsweek');
      await seeText(main, 'The Kremlin');
      expect(await main.locator('a[href^="http"]').count()).toBeGreaterThan(40);
      await page.keyboard.press('Escape');
      expect((await explorer.state(page)).view).toBe('overview');
    });
  });
});

describe('scripting', () => {
  test('go, getState and the change event speak of the same thing', async () => {
    await inPage({ picture: false }, async (page) => {
      const heard = await page.evaluate(
        `new Promise((done) => {
          const stop = window.explorer.on('change', (state) => { stop(); done(state); });
          window.explorer.go({ train: 'ghost-train', car: 4 });
        })`,
      );
      expect(heard).not.toBeNull();
      expect(await explorer.state(page)).toMatchObject({
        train: 'ghost-train',
        car: 4,
      });
      await explorer.go(page, { car: null });
      expect((await explorer.state(page)).car).toBeNull();
    });
  });

  test('an unknown id is nowhere, and says so without a throw', async () => {
    await inPage({}, async (page) => {
      expect(await explorer.locate(page, 'no-such-train/99')).toMatchObject({
        visible: false,
      });
    });
  });

  test('figures on the page carry their value', async () => {
    await inPage(
      { link: '#view=car&train=moving-fortress&car=1', picture: false },
      async (page) => {
        const figure = page.locator('data[data-figure]').first();
        expect(Number(await figure.getAttribute('value'))).toBeGreaterThan(0);
      },
    );
  });
});
