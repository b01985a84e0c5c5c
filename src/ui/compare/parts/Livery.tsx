import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tLivery } from '../../../i18n/tLivery.ts';
import { useStore } from '../../../store/store.ts';
import { LiveryColours } from '../livery/LiveryColours.tsx';
import { LiveryStatic } from '../livery/LiveryStatic.tsx';
import { Loupe } from '../livery/Loupe.tsx';
import type { Part, PartProps } from '../part.ts';
import '../livery/livery.css';

const SpotTheGhost = lazy(() =>
  import('../spot/SpotTheGhost.tsx').then((module) => ({ default: module.SpotTheGhost })),
);

/** The train that hides, and the one that it hides among. */
const hiddenId = 'ghost-train';
const ordinaryId = 'russian-railways-ordinary';

export const Livery: Part = {
  id: 'livery',
  tab: tCompare('compare.livery'),
  Head,
  Tail: null,
  Static: LiveryStatic,
};

function Head({ plans, factBase }: PartProps): ReactNode {
  const hidden = useStore((s) => s.plans.get(hiddenId));
  const ordinary = useStore((s) => s.plans.get(ordinaryId));
  return (
    <>
      <h1 className="compare-title">{tLivery('livery.title')}</h1>
      <p className="livery-lead">{tLivery('livery.lead')}</p>
      <div className="actions livery-jumps">
        <button type="button" className="button" onClick={() => show('loupe-title')}>
          {tLivery('livery.to-loupe')}
        </button>
        <button type="button" className="button" onClick={() => show('spot-title')}>
          {tLivery('livery.to-spot')}
        </button>
      </div>
      <div className="liveries">
        {plans.map((plan) => (
          <LiveryColours key={plan.train.id} plan={plan} factBase={factBase} Title="h2" />
        ))}
      </div>
      <section className="loupe-section" aria-labelledby="loupe-title">
        <h2 id="loupe-title" tabIndex={-1}>
          {tLivery('loupe.title')}
        </h2>
        <p className="quiet">{tLivery('loupe.lead')}</p>
        <Loupe plans={plans} />
      </section>
      {hidden && ordinary && (
        <Suspense>
          <SpotTheGhost hidden={hidden} ordinary={ordinary} factBase={factBase} />
        </Suspense>
      )}
    </>
  );
}

/** Further down on the page; focus goes along. */
function show(id: string): void {
  const title = document.getElementById(id);
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}
