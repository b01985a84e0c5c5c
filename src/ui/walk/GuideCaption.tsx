import { Pause, Play, SkipForward, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { t } from '../../i18n/t.ts';
import { tWalk } from '../../i18n/tWalk.ts';
import type { Guided } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { findCar } from '../findCar.ts';

/** The guided walk's line: what one is led to or shown, how it is known, and the buttons that hold and end it. */
export function GuideCaption({ guided }: { readonly guided: Guided }): ReactNode {
  const plans = useStore((s) => s.plans);
  const factBase = useStore((s) => s.factBase);
  const reducedMotion = useStore((s) => s.reducedMotion);
  const guide = useStore((s) => s.guide);
  const guideNext = useStore((s) => s.guideNext);
  const end = useStore((s) => s.endGuide);
  const { phase, item, carId, seconds } = guided;

  // Under reduced motion one goes on by hand.
  useEffect(() => {
    if (phase !== 'showing' || reducedMotion) return;
    const timer = setTimeout(guideNext, seconds * 1000);
    return () => clearTimeout(timer);
  }, [phase, seconds, reducedMotion, guideNext]);

  const car = findCar(carId, plans)?.carPlan.car;
  if (!car) return null;
  const amenity = car.amenities.find(({ id }) => `${carId}/${id}` === item);
  const fact = factBase?.facts.get(amenity?.facts[0] ?? '');
  const level = amenity?.evidence ?? car.evidence;
  const going = phase === 'going';
  return (
    <section className="guide" aria-label={tWalk('guide.start')} data-guide={phase}>
      <p className="guide-line" aria-live="polite">
        <EvidenceMark level={level} />
        <span>
          {going && `${tWalk('guide.on-the-way')} `}
          <b>{amenity?.name ?? car.name}</b>
          <span className="guide-evidence">, {t(`evidence.${level}`)}. </span>
          {!going && (fact?.claim ?? car.purpose)}
          {phase === 'paused' && <span className="quiet"> {tWalk('guide.paused')}</span>}
        </span>
      </p>
      <div className="guide-buttons">
        {!reducedMotion && (
          <button
            type="button"
            className="icon-button"
            aria-label={phase === 'paused' ? tWalk('guide.resume') : tWalk('guide.pause')}
            onClick={guide}
          >
            {phase === 'paused' ? (
              <Play size={20} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <Pause size={20} strokeWidth={1.75} aria-hidden="true" />
            )}
          </button>
        )}
        <button type="button" className="button" onClick={guideNext}>
          <SkipForward size={20} strokeWidth={1.75} aria-hidden="true" />
          {tWalk('guide.next')}
        </button>
        <button type="button" className="icon-button" aria-label={tWalk('guide.end')} onClick={end}>
          <X size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
