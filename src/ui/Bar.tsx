import { CircleHelp, Share2, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { StoreState, View } from '../store/state.ts';
import { StateLink } from './StateLink.tsx';

interface Props {
  readonly view: View;
  /** Null where no dialog can open: the page before scripts run keeps their places free. */
  readonly onDialog: ((dialog: StoreState['dialog']) => void) | null;
}

/** The bar over everything: name, where to go, settings, help. */
export function Bar({ view, onDialog }: Props): ReactNode {
  const aside = view === 'about' || view === 'compare';
  return (
    <header className="bar">
      <StateLink to={{ view: 'overview', car: null, train: null, cam: null }} className="brand">
        {t('site.name')}
      </StateLink>
      <nav className="bar-nav" aria-label={t('bar.main')}>
        {/* From the sources this leads back to the car that was open, if one was. */}
        <StateLink to={{ view: aside ? 'car' : 'overview' }} className="tab" current={!aside}>
          {t('bar.explore')}
        </StateLink>
        <StateLink to={{ view: 'compare' }} className="tab" current={view === 'compare'}>
          {t('bar.compare')}
        </StateLink>
        <StateLink to={{ view: 'about' }} className="tab" current={view === 'about'}>
          {t('bar.sources')}
        </StateLink>
      </nav>
      {onDialog && (
        <div className="bar-tools">
          <button
            type="button"
            className="bar-tool"
            aria-haspopup="dialog"
            onClick={() => onDialog('share')}
          >
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            <span className="tool-word">{t('bar.share')}</span>
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('bar.settings')}
            aria-haspopup="dialog"
            onClick={() => onDialog('settings')}
          >
            <SlidersHorizontal size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('bar.help')}
            aria-haspopup="dialog"
            onClick={() => onDialog('help')}
          >
            <CircleHelp size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      )}
    </header>
  );
}
