import type { MouseEvent, ReactNode } from 'react';
import { Fragment, useContext, useId, useState } from 'react';
import { formatDate } from '../i18n/formatDate.ts';
import { tPanel } from '../i18n/tPanel.ts';
import type { Source } from '../model/fact.ts';
import { linkTo } from './linkTo.ts';
import { PageContext } from './pageContext.ts';
import { SourceCard } from './SourceCard.tsx';

/** More sources than this fold behind ‘3 more’. */
const shownAtFirst = 2;

interface Props {
  /** Words before the first source: ‘Reported by’. */
  readonly lead: string;
  readonly sources: readonly Source[];
}

/**
 * ‘Reported by Newsweek, September 2023; CNN, 10 July 2023; 3 more’. Each name opens that source's card under the line; in the
 * pre-rendered page it leads to the source in the list of all. Names are links, not buttons, since a link breaks over lines.
 */
export function SourceLine({ lead, sources }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const cardId = useId();
  if (sources.length === 0) return null;
  const folds = navigate !== null && !all && sources.length > shownAtFirst;
  const shown = folds ? sources.slice(0, shownAtFirst) : sources;
  const opened = sources.find((source) => source.id === open);
  const about = `#${linkTo({ view: 'about' })}`;
  const toggle = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(open === id ? null : id);
  };
  return (
    <>
      <p className="source-line">
        {lead}{' '}
        {shown.map((source, i) => (
          <Fragment key={source.id}>
            {i > 0 && '; '}
            {navigate ? (
              <a
                className="source-name"
                href={about}
                aria-expanded={open === source.id}
                aria-controls={cardId}
                onClick={(event) => toggle(event, source.id)}
              >
                {source.publisher}
              </a>
            ) : (
              <a className="source-name" href={`#source-${source.id}`}>
                {source.publisher}
              </a>
            )}
            {', '}
            {formatDate(source.date)}
          </Fragment>
        ))}
        {folds && (
          <>
            {'; '}
            <button type="button" className="source-name" onClick={() => setAll(true)}>
              {tPanel('source.more', { count: sources.length - shownAtFirst })}
            </button>
          </>
        )}
      </p>
      {navigate && <div id={cardId}>{opened && <SourceCard source={opened} />}</div>}
    </>
  );
}
