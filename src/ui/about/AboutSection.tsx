import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import type { AboutPart } from './aboutParts.ts';

interface Props {
  readonly part: AboutPart;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A chapter of the page about the sources, which the list at its top leads to. */
export function AboutSection({ part, note, children }: Props): ReactNode {
  return (
    <section className="about-section" id={`about-${part}`}>
      <h2 tabIndex={-1}>{tAbout(`about.${part}`)}</h2>
      {note && <p className="about-note">{note}</p>}
      {children}
    </section>
  );
}
