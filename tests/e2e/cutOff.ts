import type { Page } from 'playwright-core';

/** What is lost to the eye: the page or a part of it that is wider than the window, and words that their box cuts off. */
export function cutOff(page: Page): Promise<string[]> {
  // Sent as text: it may use nothing but the page.
  return page.evaluate(`(${find.toString()})()`) as Promise<string[]>;
}

function find(): string[] {
  const lost: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) lost.push(`the page is ${wide} wide in a window of ${innerWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const words = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (!words || element.closest('[aria-hidden="true"], svg, .sr-only')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    for (let over = element.parentElement; over; over = over.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(over);
      const frame = over.getBoundingClientRect();
      // A box of one pixel is for readers alone.
      if (frame.width <= 1 || frame.height <= 1) break;
      const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
      if (overflowX === 'auto' || overflowX === 'scroll') break;
      if (overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) {
        lost.push(`${name} is cut at the side by .${over.className}`);
        break;
      }
      if (overflowY === 'auto' || overflowY === 'scroll') break;
      if (overflowY !== 'visible' && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)) {
        lost.push(`${name} is cut in height by .${over.className}`);
        break;
      }
    }
  }
  return lost;
}
