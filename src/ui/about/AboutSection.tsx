import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A chapter of the page about the sources. */
export function AboutSection({ title, note, children }: Props): ReactNode {
  return (
    <section className="about-section">
      <h2>{title}</h2>
      {note && <p className="about-note">{note}</p>}
      {children}
    </section>
  );
}
