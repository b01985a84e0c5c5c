import { Download, Minus, MoveLeft, MoveRight, Plus, Ruler } from 'lucide-react';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { compareStore, useCompare } from '../../../store/compareStore.ts';
import { useStore } from '../../../store/store.ts';
import { Segments } from '../../dialogs/Segments.tsx';
import { panned, zoomed } from '../elevation/zoom.ts';
import { startMeasure } from '../measure/startMeasure.ts';
import { useComparison } from '../useComparison.ts';

const PictureDialog = lazy(() =>
  import('../picture/PictureDialog.tsx').then((module) => ({ default: module.PictureDialog })),
);

/** Zoom of one press, and the share of what is in sight that one press moves on. */
const zoomStep = 1.8;
const panStep = 0.5;

/** How to look at the elevation: with locomotives, how close, measuring, and the picture to take away. */
export function LookControls({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const { mode, whole, alignment } = useComparison(plans);
  const window = useCompare((s) => s.window);
  const measure = useCompare((s) => s.measure);
  const locomotives = useStore((s) => s.locomotives);
  const setLocomotives = useStore((s) => s.setLocomotives);
  const [picture, setPicture] = useState(false);
  const { setWindow, setMeasure } = compareStore.getState();
  const span = window ? window.to - window.from : 0;
  return (
    <>
      {(mode === 'heads' || mode === 'tails') && (
        <Segments
          name="locomotives"
          legend={tCompare('locomotives.legend')}
          value={locomotives ? 'show' : 'hide'}
          options={[
            { value: 'hide', words: tCompare('locomotives.hide') },
            { value: 'show', words: tCompare('locomotives.show') },
          ]}
          onChange={(value) => setLocomotives(value === 'show')}
        />
      )}
      <fieldset className="choice">
        <legend>{tCompare('zoom.legend')}</legend>
        <div className="button-row">
          <button
            type="button"
            className="button"
            aria-label={tCompare('zoom.out')}
            aria-disabled={window === null}
            title={window === null ? tCompare('zoom.already') : undefined}
            onClick={() => window && setWindow(zoomed(window, whole, 1 / zoomStep))}
          >
            <Minus size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={window === null}
            title={window === null ? tCompare('zoom.already') : undefined}
            onClick={() => setWindow(null)}
          >
            {tCompare('zoom.whole')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={tCompare('zoom.in')}
            onClick={() =>
              setWindow(zoomed(window, whole, zoomStep, window ? undefined : whole.from))
            }
          >
            <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          {window && (
            <>
              <button
                type="button"
                className="button"
                aria-label={tCompare('zoom.towards-head')}
                onClick={() => setWindow(panned(window, whole, -panStep * span))}
              >
                <MoveLeft size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="button"
                aria-label={tCompare('zoom.towards-tail')}
                onClick={() => setWindow(panned(window, whole, panStep * span))}
              >
                <MoveRight size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </>
          )}
        </div>
      </fieldset>
      <div className="controls-end">
        <button
          type="button"
          className="button"
          aria-pressed={measure !== null}
          onClick={() =>
            setMeasure(measure ? null : startMeasure(plans, alignment.places, window ?? whole))
          }
        >
          <Ruler size={20} strokeWidth={1.75} aria-hidden="true" />
          {tCompare('measure.start')}
        </button>
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={() => setPicture(true)}
        >
          <Download size={20} strokeWidth={1.75} aria-hidden="true" />
          {tCompare('picture.open')}
        </button>
      </div>
      {picture && (
        <Suspense>
          <PictureDialog plans={plans} onClose={() => setPicture(false)} />
        </Suspense>
      )}
    </>
  );
}
