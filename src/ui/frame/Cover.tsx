import { ArrowUpRight, Rotate3d } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { tFrame } from '../../i18n/tFrame.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import { pick, useStore } from '../../store/store.ts';
import { findCar } from '../findCar.ts';
import { pageAddress } from '../share/pageAddress.ts';
import { viewLink } from '../share/viewLink.ts';
import { useMedia } from '../useMedia.ts';

/** The hint stays this long after the last turn of the wheel, ms. */
const hintTime = 2500;
/** What a turn of the wheel zooms by at once. */
const zoomStep = 1.2;

/**
 * Over an embedded page until it is asked for: name, way out, one button. It takes clicks and nothing else, so that wheel and
 * finger scroll the page around it.
 */
export function Cover(): ReactNode {
  const link = useStore((s) => viewLink(pick(s), pageAddress()));
  const place = useStore(placeOf);
  const setFrame = useStore((s) => s.setFrame);
  const stage = useStore((s) => s.stage);
  const touch = useMedia('(pointer: coarse)');
  const cover = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState(false);

  const wake = () => {
    setFrame('awake');
    // Somebody asked for it: now keys may act.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('canvas[data-explorer]')?.focus({ preventScroll: true }),
    );
  };

  useEffect(() => {
    const element = cover.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        // The browser would enlarge the whole page.
        event.preventDefault();
        setFrame('awake');
        stage?.command({ type: 'zoom', factor: event.deltaY < 0 ? zoomStep : 1 / zoomStep });
        return;
      }
      setTurned(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTurned(false), hintTime);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('wheel', turn);
    };
  }, [setFrame, stage]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger place for the pointer; the button is for keys
    // biome-ignore lint/a11y/noStaticElementInteractions: likewise
    <div className="frame-cover" ref={cover} onClick={wake}>
      <div className="frame-title">
        <h1>{t('site.name')}</h1>
        <p>{place ?? tFrame('frame.trains')}</p>
      </div>
      <a
        className="icon-button frame-open"
        href={link}
        target="_blank"
        rel="noopener"
        aria-label={tFrame('frame.open')}
        onClick={(event) => event.stopPropagation()}
      >
        <ArrowUpRight size={20} strokeWidth={1.75} aria-hidden="true" />
      </a>
      <div className="frame-foot">
        <p className="frame-hint" data-shown={turned}>
          {tFrame('frame.wheel', { key: modifier() })}
        </p>
        <button type="button" className="button primary" onClick={wake}>
          <Rotate3d size={20} strokeWidth={1.75} aria-hidden="true" />
          {touch ? tFrame('frame.tap') : tFrame('frame.click')}
        </button>
      </div>
    </div>
  );
}

/** The car that the frame shows, in words; null for the trains. */
function placeOf({ train, car, plans }: Parameters<Parameters<typeof useStore>[0]>[0]) {
  const found = train === null || car === null ? null : findCar(`${train}/${car}`, plans);
  if (!found) return null;
  const count = found.plan.cars.length;
  const place = tPanel('panel.place', {
    train: found.plan.train.shortName,
    n: found.carPlan.car.n,
    count,
  });
  return `${place}: ${found.carPlan.car.name}`;
}

/** The key that browsers take for zooming. */
function modifier(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
