import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { tOverlays } from '../../i18n/tOverlays.ts';
import { thingsOf } from '../../store/overlays/evidenceCounts.ts';
import { useStore } from '../../store/store.ts';
import { LegendTable } from './LegendTable.tsx';
import { ThreatChoice } from './ThreatChoice.tsx';

/** Where the open legend would hide too much of the picture: it begins folded. */
const small = '(max-width: 45rem), (max-height: 30rem)';
const smallBesides = '(max-width: 80rem), (max-height: 45rem)';

/** The legend of the overlay that lies over the picture, with its counts; it can be folded, and takes the overlay off. */
export function OverlayLegend(): ReactNode {
  const overlay = useStore((s) => s.overlay);
  const marks = useStore((s) => s.marks);
  const tracks = useStore((s) => s.tracks);
  const go = useStore((s) => s.go);
  const view = useStore((s) => s.view);
  const train = useStore((s) => s.train);
  const car = useStore((s) => s.car);
  const [open, setOpen] = useState(
    () => !matchMedia(view === 'overview' ? small : smallBesides).matches,
  );

  // On a phone what opens next would lie under it: it makes room.
  const besides = useStore(
    (s) => `${s.view} ${s.guided !== null} ${s.planOpen} ${s.item} ${s.searching}`,
  );
  useEffect(() => {
    if (besides && matchMedia(small).matches) setOpen(false);
  }, [besides]);

  const walking = view === 'walk' && overlay === 'evidence';
  const stands =
    walking && tracks.find(({ plan }) => plan.train.id === train)?.plan.cars[(car ?? 0) - 1];
  if (!marks || (overlay !== 'evidence' && overlay !== 'armour')) return null;
  return (
    <section
      className="overlay-legend"
      data-walking={view === 'walk'}
      aria-label={t(`overlay.${overlay}`)}
    >
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t(`overlay.${overlay}`)}</summary>
        {overlay === 'armour' && <ThreatChoice />}
        <LegendTable
          overlay={overlay}
          plans={tracks.map(({ plan }) => plan)}
          marks={marks}
          here={stands ? thingsOf(stands.car) : null}
        />
        {stands && <p className="legend-note">{tOverlays('overlay.grey')}</p>}
      </details>
      <button
        type="button"
        className="icon-button"
        aria-label={tOverlays('overlay.close')}
        onClick={() => go({ overlay: null })}
      >
        <X size={20} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </section>
  );
}
