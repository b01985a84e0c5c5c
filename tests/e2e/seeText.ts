import type { Locator, Page } from 'playwright-core';

/** Waits until this text can be seen, wherever else on the page it stands unseen. */
export async function seeText(where: Page | Locator, text: string | RegExp): Promise<void> {
  await where.getByText(text).locator('visible=true').first().waitFor();
}
