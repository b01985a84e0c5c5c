import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { carNames } from './carNames.ts';
import { carOf } from './cars.ts';
import { explorer } from './explorer.ts';
import { seeText } from './seeText.ts';

/** Asks that this car is the chosen one: in the state, and in the open panel by its mark and its name. */
export async function expectCar(page: Page, id: string): Promise<void> {
  const panel = page.locator(`[data-car="${id}"]:visible`).first();
  await panel.waitFor();
  const name = carNames.get(id) ?? '';
  await seeText(panel, name);
  expect(await explorer.state(page)).toMatchObject({
    view: 'car',
    ...carOf(id),
  });
}
