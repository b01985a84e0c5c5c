import type { MouseEvent, ReactNode } from 'react';
import { useContext } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import { PageContext } from '../pageContext.ts';
import type { AboutPart } from './aboutParts.ts';

/** The parts of the page by name: it is many screens long, and who looks for a source wants its end. */
export function AboutJumps({ parts }: { readonly parts: readonly AboutPart[] }): ReactNode {
  const { navigate } = useContext(PageContext);
  const jump = (event: MouseEvent, part: AboutPart) => {
    // The address keeps the place in the explainer; without scripts it is a plain anchor.
    if (!navigate) return;
    event.preventDefault();
    const title = document.querySelector<HTMLElement>(`#about-${part} > h2`);
    title?.focus({ preventScroll: true });
    title?.parentElement?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className="about-jumps" aria-label={tAbout('about.parts')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#about-${part}`} onClick={(event) => jump(event, part)}>
              {tAbout(`about.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
