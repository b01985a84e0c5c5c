import type { Page } from 'playwright-core';
import type { ExplorerState } from '../../src/store/state.ts';

/** A view of the page, and how to get there. A new one is one more line: every check of access then runs on it. */
export interface ViewOfPage {
  readonly name: string;
  readonly state: Partial<ExplorerState>;
  /** What is opened over it. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** There only with the 3D picture. */
  readonly picture?: true;
}

const overview = { view: 'overview' } as const;
const car = { view: 'car', train: 'ghost-train', car: 7 } as const;
const walk = { view: 'walk', train: 'ghost-train', car: 7 } as const;

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

const search = (words: string) => async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
};

const carMenu = async (page: Page) => {
  await page.locator('canvas[data-explorer]').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
};

/** What the bar offers; on a phone it stands behind the bar's one button. */
const inBar = (name: string) => async (page: Page) => {
  const menu = page.locator('.bar-menu');
  const button = page.locator('.bar').getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await menu.click();
  await button.click();
};

export const everyView: readonly ViewOfPage[] = [
  { name: 'opening', state: overview },
  { name: 'car with much to say', state: car },
  {
    name: 'car of which nothing is reported',
    state: { ...car, train: 'moving-fortress', car: 17 },
  },
  { name: 'sources', state: { view: 'about' } },
  ...Array.from({ length: 8 }, (_, i) => ({
    name: `comparison, part ${i + 1}`,
    state: { view: 'compare', step: i + 1 } as const,
  })),
  { name: 'story', state: { view: 'story', step: 3 } },
  { name: 'search', state: overview, open: search('car') },
  { name: 'share', state: car, open: inBar('Share') },
  { name: 'settings', state: overview, open: inBar('Settings') },
  { name: 'help', state: overview, open: inBar('Help and keys') },
  { name: 'opening with its picture', state: overview, picture: true },
  { name: 'car beside its picture', state: { ...car, cut: 'ghost-train/7' }, picture: true },
  { name: 'menu of a car', state: car, open: carMenu, picture: true },
  {
    name: 'menu of a tool',
    state: { ...overview, cut: null },
    open: press('Light'),
    picture: true,
  },
  { name: 'walk', state: walk, picture: true },
  { name: 'walk, plan', state: walk, open: press('Open the plan'), picture: true },
];
