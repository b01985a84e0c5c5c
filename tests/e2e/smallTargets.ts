import type { Page } from 'playwright-core';

/** Controls that are smaller than a finger's 44 × 44 px, as `name: width × height`. Links and buttons within a line of text may be. */
export function smallTargets(page: Page): Promise<string[]> {
  // Sent as text: it may use nothing but the page.
  return page.evaluate(`(${find.toString()})()`) as Promise<string[]>;
}

function find(): string[] {
  const least = 43.5;
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="option"], [role^="menuitem"]',
  );
  const small: string[] = [];
  for (const control of controls) {
    if (!control.checkVisibility({ opacityProperty: false, visibilityProperty: true })) continue;
    if (control.closest('[inert], .sr-only')) continue;
    let box = control.getBoundingClientRect();
    const inLine = getComputedStyle(control).display === 'inline' || inText(control);
    if (inLine || (box.width >= least && box.height >= least)) continue;
    // Out of the window nothing can be asked.
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = control.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const reached = (dx: number, dy: number) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit === control || control.contains(hit) || hit?.closest('label')?.control === control;
    };
    // How far the target goes on from the middle of what is seen, px.
    const reach = (dx: number, dy: number) => {
      let far = 0;
      while (far < least && reached(dx * (far + 1), dy * (far + 1))) far += 1;
      return far;
    };
    const wide = box.width >= least || reach(-1, 0) + reach(1, 0) + 1 >= least;
    const high = box.height >= least || reach(0, -1) + reach(0, 1) + 1 >= least;
    const covered = !reached(0, 0);
    if ((wide && high) || covered) continue;
    const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 40);
    small.push(`${control.className} ${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`);
  }
  return small;

  /** Words follow or lead in the same paragraph. */
  function inText(control: HTMLElement): boolean {
    const around = control.parentElement;
    return [...(around?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  }
}
