import type { Page } from 'playwright-core';
import type { Pose } from '../../src/store/state.ts';
import { explorer } from './explorer.ts';

/** A small window that still has the layout of a desktop: frames are drawn in software. */
export const smallWindow = { width: 760, height: 500 } as const;

/** Where the visitor stands. */
export async function poseOf(page: Page): Promise<Pose> {
  const { pose } = await explorer.state(page);
  if (!pose) throw new Error('Nobody walks');
  return pose;
}

/** Holds a key down until `done` (text of a condition on `s`, the state) comes true; then waits until the walker rests. */
export async function holdUntil(page: Page, key: string, done: string): Promise<void> {
  await page.locator('canvas[data-explorer]').focus();
  await page.keyboard.down(key);
  try {
    await page.waitForFunction(`((s) => ${done})(window.explorer.getState())`);
  } finally {
    await page.keyboard.up(key);
  }
  await explorer.idle(page);
}

/** Link of a walk through a car of a train. */
export function walkLink(train: string, car: number, rest = ''): string {
  return `#view=walk&train=${train}&car=${car}${rest}`;
}
