import type { StoreState } from '../../store/state.ts';

export interface FrameChoice {
  /** What the frame opens with, as a link has it after `#`; empty: both trains. */
  readonly view: string;
  readonly theme: StoreState['theme'];
  /** CSS pixels. */
  readonly height: number;
}

/** May run scripts, and open links in tabs that are free of the frame's limits: nothing else. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Address of the page in one file for a frame, from the address of the page. */
export function frameAddress({ view, theme }: FrameChoice, page: string): string {
  const url = new URL(page);
  const search = new URLSearchParams({ embed: '1' });
  // A train named in the link belongs to what is shown, whoever shows it.
  for (const key of ['lang', 'data']) {
    const value = url.searchParams.get(key);
    if (value !== null) search.set(key, value);
  }
  if (theme !== 'system') search.set('theme', theme);
  url.pathname = `${url.pathname.replace(/[^/]*$/, '')}single.html`;
  url.search = search.toString();
  url.hash = view;
  return url.href;
}

/** The `<iframe>` to paste into a page; `title` names it for screen readers. */
export function frameCode(choice: FrameChoice, page: string, title: string): string {
  const src = asAttribute(frameAddress(choice, page));
  return `<iframe src="${src}" title="${asAttribute(title)}" width="100%" height="${choice.height}" style="border:0" sandbox="${sandbox}" allow="fullscreen; clipboard-write" loading="lazy"></iframe>`;
}

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
