import { t } from '../i18n/t.ts';
import { store } from '../store/store.ts';

/** Words of the bar for views that have a name of their own. */
const names = { compare: 'bar.compare', story: 'bar.story', about: 'bar.sources' } as const;

/** Keeps the document's title the name of the view, so that tabs, history and readers can tell them apart. Returns the undo. */
export function followTitle(): () => void {
  const write = () => {
    const { view, train, car, plans } = store.getState();
    const plan = plans.get(train ?? '');
    const open = car === null ? undefined : plan?.cars[car - 1];
    const place =
      view === 'compare' || view === 'story' || view === 'about'
        ? t(names[view])
        : plan && open
          ? `${open.car.n} ${open.car.name}, ${plan.train.shortName}`
          : null;
    const title = place === null ? t('site.name') : `${place} · ${t('site.name')}`;
    if (document.title !== title) document.title = title;
  };
  write();
  return store.subscribe(write);
}
