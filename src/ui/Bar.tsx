import { CircleHelp, Menu, Search, Share2, SlidersHorizontal, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import type { StoreState, View } from '../store/state.ts';
import { StateLink } from './StateLink.tsx';

interface Props {
  readonly view: View;
  /** Null where no dialog can open: the page before scripts run keeps their places free. */
  readonly onDialog: ((dialog: StoreState['dialog']) => void) | null;
  readonly onSearch?: () => void;
  /** Whether another page carries this one. */
  readonly framed?: boolean;
}

const FrameTools = lazy(() =>
  import('./frame/FrameTools.tsx').then((module) => ({ default: module.FrameTools })),
);

/** Where one can go besides the trains themselves, in this order. */
const places = [
  { view: 'compare', words: 'bar.compare' },
  { view: 'story', words: 'bar.story' },
  { view: 'about', words: 'bar.sources' },
] as const;

/** The bar over everything: name, where to go, settings, help. On a phone all but the name folds behind one button. */
export function Bar({ view, onDialog, onSearch, framed = false }: Props): ReactNode {
  const root = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const aside = places.some((place) => place.view === view);

  useEffect(() => {
    const bar = root.current;
    if (!open || !bar) return;
    const close = () => setOpen(false);
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !bar.contains(target)) close();
    };
    // A choice closes it.
    const chosen = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.bar-fold, .brand')) close();
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // One press takes one step: the page's own Escape must not act on it too.
      event.preventDefault();
      close();
      bar.querySelector<HTMLElement>('.bar-menu')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', keys);
    bar.addEventListener('click', chosen);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', keys);
      bar.removeEventListener('click', chosen);
    };
  }, [open]);

  return (
    <header className="bar" ref={root} data-open={open}>
      <StateLink to={{ view: 'overview', car: null, train: null, cam: null }} className="brand">
        {t('site.name')}
      </StateLink>
      {onDialog && (
        <button
          type="button"
          className="icon-button bar-menu"
          aria-label={open ? t('bar.close') : t('bar.menu')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <X size={20} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <Menu size={20} strokeWidth={1.75} aria-hidden="true" />
          )}
        </button>
      )}
      <nav className="bar-nav bar-fold" aria-label={t('bar.main')}>
        {/* From the sources this leads back to the car that was open, if one was. */}
        <StateLink to={{ view: aside ? 'car' : 'overview' }} className="tab" current={!aside}>
          {t('bar.explore')}
        </StateLink>
        {places.map(({ view: place, words }) => (
          <StateLink key={place} to={{ view: place }} className="tab" current={view === place}>
            {t(words)}
          </StateLink>
        ))}
      </nav>
      {onDialog && (
        <>
          <div className="bar-tools">
            <button
              type="button"
              className="bar-tool bar-search"
              aria-keyshortcuts="/ Control+K"
              onClick={onSearch}
            >
              <Search size={20} strokeWidth={1.75} aria-hidden="true" />
              <span className="tool-word">{t('bar.search')}</span>
            </button>
            <button
              type="button"
              className="bar-tool"
              aria-haspopup="dialog"
              onClick={() => onDialog('share')}
            >
              <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
              <span className="tool-word">{t('bar.share')}</span>
            </button>
            {framed && (
              <Suspense>
                <FrameTools />
              </Suspense>
            )}
          </div>
          <div className="bar-more bar-fold">
            <button
              type="button"
              className="icon-button"
              aria-haspopup="dialog"
              onClick={() => onDialog('settings')}
            >
              <SlidersHorizontal size={20} strokeWidth={1.75} aria-hidden="true" />
              <span className="bar-word">{t('bar.settings')}</span>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-haspopup="dialog"
              onClick={() => onDialog('help')}
            >
              <CircleHelp size={20} strokeWidth={1.75} aria-hidden="true" />
              <span className="bar-word">{t('bar.help')}</span>
            </button>
          </div>
        </>
      )}
    </header>
  );
}
