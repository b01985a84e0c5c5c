import type { ReactNode } from 'react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import { recall, remember } from '../store/remember.ts';
import { useStore } from '../store/store.ts';
import { plateOf } from './compare/plateOf.ts';
import { findCar } from './findCar.ts';
import { Hint } from './Hint.tsx';
import { Loading } from './Loading.tsx';
import { NoScene } from './NoScene.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import { TitlePlate } from './TitlePlate.tsx';
import { useFreeArea } from './useFreeArea.ts';
import { useMedia } from './useMedia.ts';

const CarPanel = lazy(() =>
  import('./CarPanel.tsx').then((module) => ({ default: module.CarPanel })),
);

// Nothing is labelled before there is a picture.
const StageLabels = lazy(() =>
  import('./StageLabels.tsx').then((module) => ({ default: module.StageLabels })),
);

const Tools = lazy(() => import('./Tools.tsx').then((module) => ({ default: module.Tools })));

const PictureMenu = lazy(() =>
  import('./PictureMenu.tsx').then((module) => ({ default: module.PictureMenu })),
);

const WalkHud = lazy(() =>
  import('./walk/WalkHud.tsx').then((module) => ({ default: module.WalkHud })),
);

const ComparePlate = lazy(() =>
  import('./compare/ComparePlate.tsx').then((module) => ({ default: module.ComparePlate })),
);

const OverlayLegend = lazy(() =>
  import('./overlays/OverlayLegend.tsx').then((module) => ({ default: module.OverlayLegend })),
);

const StoryView = lazy(() =>
  import('./story/StoryView.tsx').then((module) => ({ default: module.StoryView })),
);

const About = lazy(() => import('./about/About.tsx').then((module) => ({ default: module.About })));

/** Where the panel is a bottom sheet; the style sheet has the same query. */
const sheetQuery = '(max-width: 45rem) and (min-height: 30.01rem), (max-width: 35rem)';

/** The picture and everything that stands over it. */
export function Stage({ scene }: { readonly scene: ReactNode }): ReactNode {
  const view = useStore((s) => s.view);
  const train = useStore((s) => s.train);
  const carNumber = useStore((s) => s.car);
  const item = useStore((s) => s.item);
  const step = useStore((s) => s.step);
  const overlay = useStore((s) => s.overlay);
  const cam = useStore((s) => s.cam);
  const tracks = useStore((s) => s.tracks);
  const plans = useStore((s) => s.plans);
  const factBase = useStore((s) => s.factBase);
  const progress = useStore((s) => s.progress);
  const menu = useStore((s) => s.menu);
  const searching = useStore((s) => s.searching);
  const stepCar = useStore((s) => s.stepCar);
  const showAll = useStore((s) => s.showAll);
  const setFreeArea = useStore((s) => s.setFreeArea);

  const element = useRef<HTMLDivElement>(null);
  const sheet = useMedia(sheetQuery);
  const [touched, setTouched] = useState(() => recall('hinted') === true);

  const selected =
    view === 'car' && train !== null && carNumber !== null ? `${train}/${carNumber}` : null;
  const found = selected === null ? null : findCar(selected, plans);
  const walking = view === 'walk';
  const comparing = view === 'compare';
  const telling = view === 'story';
  /** The picture stands free: neither a page nor a part of one. */
  const free = view !== 'about' && !comparing;
  const failed = progress.phase === 'failed';
  const ready = progress.phase === 'ready';
  const opening = view === 'overview' && cam === null && !failed && !searching;
  const over =
    searching && !sheet
      ? 'find'
      : found
        ? sheet
          ? 'sheet'
          : 'side'
        : opening
          ? 'plate'
          : telling
            ? 'story'
            : 'none';
  const measure = useFreeArea(element, `${over} ${sheet}`, setFreeArea);
  const shownPlans = tracks.map(({ plan }) => plan);
  const first = shownPlans[0];

  const close = useCallback(() => {
    if (selected && document.activeElement?.closest('aside[data-car]')) {
      document
        .querySelector<HTMLElement>(`[data-strip-list="${CSS.escape(train ?? '')}"]`)
        ?.focus();
    }
    showAll();
  }, [showAll, selected, train]);

  const controls = useMemo(() => ({ step: stepCar, close }), [stepCar, close]);

  // The first visit's hint goes with the first input to the picture, of whatever kind.
  useEffect(() => {
    const stageElement = element.current;
    if (!stageElement || touched) return;
    const touch = () => {
      setTouched(true);
      remember('hinted', true);
    };
    const kinds = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const kind of kinds) stageElement.addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of kinds) stageElement.removeEventListener(kind, touch);
    };
  }, [touched]);

  return (
    <div
      className="stage"
      ref={element}
      data-panel={found ? (sheet ? 'sheet' : 'side') : 'none'}
      data-view={view}
      data-plate={comparing ? plateOf(step) : undefined}
    >
      {!opening && !failed && !comparing && <h1 className="sr-only">{t('site.name')}</h1>}
      {!failed && (
        <div className="scene" data-ready={ready}>
          {scene}
        </div>
      )}
      {!ready && !failed && !comparing && <Loading progress={progress} plans={shownPlans} />}
      {failed && free && !telling && <NoScene plans={shownPlans} />}
      {ready && free && !walking && (
        <PanelBoundary resetKey={`labels ${selected}`}>
          <Suspense>
            <StageLabels selected={selected} />
          </Suspense>
        </PanelBoundary>
      )}
      {ready && walking && (
        <PanelBoundary resetKey="walk">
          <Suspense>
            <WalkHud />
          </Suspense>
        </PanelBoundary>
      )}
      {free && overlay !== null && (
        <PanelBoundary resetKey={overlay}>
          <Suspense>
            <OverlayLegend />
          </Suspense>
        </PanelBoundary>
      )}
      {comparing && (
        <PanelBoundary resetKey="plate">
          <Suspense>
            <ComparePlate plans={shownPlans} />
          </Suspense>
        </PanelBoundary>
      )}
      {telling && (
        <PanelBoundary resetKey="story">
          <Suspense>
            <StoryView onCover={measure} />
          </Suspense>
        </PanelBoundary>
      )}
      {opening && (
        <TitlePlate
          first={first?.cars[0] ? { train: first.train.id, car: 1 } : null}
          hint={ready && sheet && !touched && <Hint />}
        />
      )}
      {ready && free && !walking && !searching && !telling && (
        <div className="tools">
          {opening && !touched && !sheet && <Hint />}
          <PanelBoundary resetKey="tools">
            <Suspense>
              <Tools selected={selected} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
      {menu && ready && free && !walking && (
        <PanelBoundary resetKey="menu">
          <Suspense>
            <PictureMenu menu={menu} />
          </Suspense>
        </PanelBoundary>
      )}
      {found && (
        <PanelBoundary resetKey={`panel ${selected}`}>
          <CarPanel
            carPlan={found.carPlan}
            plan={found.plan}
            plans={plans}
            factBase={factBase}
            item={item}
            controls={controls}
            form={sheet ? 'sheet' : 'side'}
            onCover={measure}
          />
        </PanelBoundary>
      )}
      {searching && !sheet && <div className="find-cover" data-covers="right" />}
      {view === 'about' && (
        <div className="page">
          <div className="page-inner">
            <PanelBoundary resetKey="about">
              <Suspense>
                <About plans={shownPlans} factBase={factBase} Title="h2" />
              </Suspense>
            </PanelBoundary>
          </div>
        </div>
      )}
    </div>
  );
}
