import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { useStore } from '../store/store.ts';

/** Says that a part of the page could not be fetched, and offers what helps: the link brings back this very view. */
export function Stale(): ReactNode {
  if (!useStore((s) => s.stale)) return null;
  return (
    <p className="stale" role="alert">
      {t('stale.words')}
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('stale.reload')}
      </button>
    </p>
  );
}
