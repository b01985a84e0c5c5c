import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type BindingId, bindings } from '../../src/store/bindings.ts';
import type { ExplorerState } from '../../src/store/state.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

/** From where a key is pressed, and what it has to bring about. */
interface Effect {
  readonly from?: Partial<ExplorerState>;
  readonly effect: (page: Page, before: ExplorerState) => Promise<unknown>;
}

const outside: Partial<ExplorerState> = { view: 'overview', train: null, car: null, cam: null };
const car: Partial<ExplorerState> = { view: 'car', train: 'ghost-train', car: 7 };
/** In the car's middle, before its first item: both ways are free there. */
const inside: Partial<ExplorerState> = { view: 'walk', train: 'ghost-train', car: 7, item: null };

const changes = (what: 'cam' | 'pose'): Effect['effect'] => {
  return async (page, before) => {
    await page.waitForFunction(
      `JSON.stringify(window.explorer.getState().${what}) !== ${JSON.stringify(JSON.stringify(before[what]))}`,
    );
  };
};
const becomes = (patch: Partial<ExplorerState>): Effect['effect'] => {
  return async (page) => expect(await explorer.state(page)).toMatchObject(patch);
};
const shows = (selector: string): Effect['effect'] => {
  return (page) => page.locator(selector).first().waitFor();
};

const turns: Effect = { from: car, effect: changes('cam') };
const walks: Effect = { from: inside, effect: changes('pose') };

const effects: Readonly<Record<BindingId, Effect | null>> = {
  'turn-left': turns,
  'turn-right': turns,
  'turn-up': turns,
  'turn-down': turns,
  'zoom-in': turns,
  'zoom-out': turns,
  'show-all': { from: car, effect: becomes({ view: 'overview', cam: 'home' }) },
  'previous-car': { from: car, effect: becomes({ car: 6 }) },
  'next-car': { from: car, effect: becomes({ car: 8 }) },
  open: { from: outside, effect: becomes({ view: 'car', car: 1 }) },
  menu: { from: car, effect: shows('[role="menu"] [role="menuitem"]:focus') },
  'walk-in': { from: car, effect: becomes({ view: 'walk', car: 7 }) },
  'walk-ahead': walks,
  'walk-back': walks,
  'walk-left': walks,
  'walk-right': walks,
  'look-left': walks,
  'look-right': walks,
  'look-up': walks,
  'look-down': walks,
  // Held beside another key: it does nothing by itself.
  hurry: null,
  // Only where a thing stands in front: the walk's own test goes there.
  use: null,
  plan: { from: inside, effect: shows('.plan-sheet') },
  guide: { from: inside, effect: shows('.guide') },
  back: { from: car, effect: becomes({ view: 'overview' }) },
  search: { from: outside, effect: shows('input[role="combobox"]:focus, input:focus') },
  help: { from: outside, effect: shows('dialog[open]') },
};

describe('by keys alone', () => {
  test('every action of the help card can be done', async () => {
    await inPage({ width: 480, height: 360, link: '#world=studio' }, async (page) => {
      // What is done outside first: each way in costs time.
      const rows = [...bindings].sort(
        (a, b) => Number(a.where === 'inside') - Number(b.where === 'inside'),
      );
      for (const { id, keys, codes } of rows) {
        const wanted = effects[id];
        if (!wanted) continue;
        const state = await explorer.state(page);
        const there = Object.entries(wanted.from ?? {}).every(
          ([key, value]) => state[key as keyof ExplorerState] === value,
        );
        if (!there) await explorer.go(page, wanted.from ?? {});
        await page.locator('canvas[data-explorer]').focus();
        const before = await explorer.state(page);
        await page.keyboard.press(keys[0] ?? codes?.[0] ?? '', { delay: 60 });
        await explorer.idle(page);
        await wanted.effect(page, before).catch((error) => {
          throw new Error(`${id}: ${error.message}`);
        });
        // Back to nothing open over the picture.
        if (/^(menu|plan|guide|search|help)$/.test(id)) await page.keyboard.press('Escape');
      }
    });
  });

  test('Tab goes through the page, the picture included, and out of a frame that holds it', async () => {
    await inPage({ width: 700, height: 500, settle: false }, async (page) => {
      const src = new URL('?quality=low#world=studio', inject('address')).href;
      await page.setContent(
        `<button>before</button><iframe src="${src}" width="600" height="400"></iframe><button>after</button>`,
      );
      const frame = page.frameLocator('iframe');
      await frame.locator('.scene[data-ready="true"]').waitFor();
      await page.getByRole('button', { name: 'before' }).focus();
      const met: string[] = [];
      for (let i = 0; i < 40 && met.at(-1) !== 'after'; i++) {
        await page.keyboard.press('Tab');
        met.push(await focused(page));
      }
      expect(met.at(-1)).toBe('after');
      expect(met.filter((name) => name === 'Both trains in 3D')).toHaveLength(1);
      expect(met.filter((name) => /head to tail/.test(name))).toHaveLength(2);
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).not.toBe('after');
    });
  });
});

/** Name of what has focus, in the page or in its frame. */
async function focused(page: Page): Promise<string> {
  const name = `document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''`;
  const [, frame] = page.frames();
  const outer = String(
    await page.evaluate(`document.activeElement?.tagName === 'IFRAME' ? '' : ${name}`),
  );
  return outer || String(await frame?.evaluate(name));
}
