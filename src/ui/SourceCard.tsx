import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate } from '../i18n/formatDate.ts';
import { tPanel } from '../i18n/tPanel.ts';
import type { Source } from '../model/fact.ts';
import { textLanguage } from './textLanguage.ts';

/** Everything known of a publication: title, publisher, author, date, link, note. */
export function SourceCard({ source }: { readonly source: Source }): ReactNode {
  const language = textLanguage(source.title);
  return (
    <div className="source-card" data-source={source.id}>
      <p
        className={language ? 'source-title foreign' : 'source-title'}
        lang={language ?? undefined}
      >
        {source.title}
      </p>
      <p className="source-meta">
        {source.publisher}
        {source.author && `, ${source.author}`}, {formatDate(source.date)}
      </p>
      {source.note && <p className="source-note">{source.note}</p>}
      {webAddress(source.url) ? (
        <a
          className="source-link"
          href={source.url ?? ''}
          rel="noopener noreferrer"
          target="_blank"
        >
          <ExternalLink size={16} strokeWidth={1.75} aria-hidden="true" />
          {tPanel('source.open')}
          <span className="quiet"> {host(source.url)}</span>
        </a>
      ) : (
        <p className="source-note">{tPanel('source.noLink')}</p>
      )}
    </div>
  );
}

/** Only http and https become links: an address may come from a visitor's file. */
function webAddress(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url);
}

function host(url: string | null): string {
  return (url ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '');
}
