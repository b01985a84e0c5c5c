import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo } from 'react';
import { useStore } from '../store/store.ts';
import { Announcer } from './Announcer.tsx';
import { Bar } from './Bar.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropZone } from './DropZone.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import type { Page } from './pageContext.ts';
import { PageContext } from './pageContext.ts';
import { Stage } from './Stage.tsx';
import { Stale } from './Stale.tsx';
import { Strip } from './Strip.tsx';

const CompareHead = lazy(() =>
  import('./compare/CompareHead.tsx').then((module) => ({ default: module.CompareHead })),
);
const CompareTail = lazy(() =>
  import('./compare/CompareTail.tsx').then((module) => ({ default: module.CompareTail })),
);
const FindPanel = lazy(() =>
  import('./find/FindPanel.tsx').then((module) => ({ default: module.FindPanel })),
);
const Frame = lazy(() => import('./frame/Frame.tsx').then((module) => ({ default: module.Frame })));

interface Props {
  /** The 3D picture; it fills the place that it is given. */
  readonly scene: ReactNode;
}

/** The whole page: bar, stage with everything over it, strip, dialogs. Its styles are `index.css`. */
export function App({ scene }: Props): ReactNode {
  const view = useStore((s) => s.view);
  const train = useStore((s) => s.train);
  const car = useStore((s) => s.car);
  const step = useStore((s) => s.step);
  const tracks = useStore((s) => s.tracks);
  const plans = useStore((s) => s.plans);
  const frame = useStore((s) => s.frame);
  const announcement = useStore((s) => s.announcement);
  const go = useStore((s) => s.go);
  const selectCar = useStore((s) => s.selectCar);
  const walkInto = useStore((s) => s.walkInto);
  const setHover = useStore((s) => s.setHover);
  const openDialog = useStore((s) => s.openDialog);
  const searching = useStore((s) => s.searching);
  const setSearching = useStore((s) => s.setSearching);
  const search = () => setSearching(true);
  const dialog = useStore((s) => s.dialog);

  const page = useMemo<Page>(() => ({ navigate: go }), [go]);
  const shown = useMemo(() => tracks.map(({ plan }) => plan), [tracks]);
  const comparing = view === 'compare';
  const opened = view === 'car' || view === 'walk' || view === 'story';
  const selected = opened && train !== null && car !== null ? `${train}/${car}` : null;

  return (
    <PageContext value={page}>
      <div
        className="app"
        data-view={view}
        data-frame={frame ?? undefined}
        inert={frame === 'poster'}
      >
        <Bar view={view} onDialog={openDialog} onSearch={search} framed={frame !== null} />
        {/* In the comparison this scrolls, the picture a plate in it; the canvas stays the same one throughout. */}
        <main className="middle">
          {comparing && (
            <PanelBoundary resetKey={`head ${step}`}>
              <Suspense fallback={<div className="compare-wait" />}>
                <CompareHead plans={shown} />
              </Suspense>
            </PanelBoundary>
          )}
          <Stage scene={scene} />
          {comparing && (
            <PanelBoundary resetKey={`tail ${step}`}>
              <Suspense>
                <CompareTail plans={shown} />
              </Suspense>
            </PanelBoundary>
          )}
        </main>
        {searching && (
          <PanelBoundary resetKey="find">
            <Suspense>
              <FindPanel />
            </Suspense>
          </PanelBoundary>
        )}
        <PanelBoundary resetKey="strip">
          <Strip
            plans={shown}
            selected={selected}
            onOpen={selectCar}
            onHover={setHover}
            onWalk={walkInto}
          />
        </PanelBoundary>
        <Announcer announcement={announcement} plans={plans} />
        <DropZone />
        <PanelBoundary resetKey={dialog ?? ''}>
          <Dialogs />
        </PanelBoundary>
        <Stale />
      </div>
      {frame && (
        <Suspense>
          <Frame />
        </Suspense>
      )}
    </PageContext>
  );
}
