import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** A short remark at the right of the title. */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A section of a panel: an ink rule, a heading, its content. */
export function SectionFrame({ title, aside, children }: Props): ReactNode {
  return (
    <section className="section">
      <div className="section-head">
        <h3>{title}</h3>
        {aside && <span className="quiet">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
