import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { tCompare } from '../../i18n/tCompare.ts';
import { StateLink } from '../StateLink.tsx';
import type { Part } from './part.ts';

interface Props {
  readonly parts: readonly Part[];
  readonly step: number;
}

/** The parts as links of one line, which scrolls where it must; the one that is shown stays in sight. */
export function PartTabs({ parts, step }: Props): ReactNode {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = list.current?.querySelectorAll('a')[step - 1];
    current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [step]);
  return (
    <nav className="part-tabs" aria-label={tCompare('compare.parts')} ref={list}>
      {parts.map(({ id, tab }, i) => (
        <StateLink
          key={id}
          to={{ view: 'compare', step: i === 0 ? null : i + 1 }}
          className="tab"
          current={i + 1 === step}
        >
          <span data-words={tab}>{tab}</span>
        </StateLink>
      ))}
    </nav>
  );
}
