import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { tLivery } from '../../../i18n/tLivery.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { Segments } from '../../dialogs/Segments.tsx';
import { StateLink } from '../../StateLink.tsx';
import { StretchPicture } from '../StretchPicture.tsx';
import { LoupeSlider } from './LoupeSlider.tsx';
import { type LoupePlace, loupeStretch } from './loupeStretch.ts';
import { metresWords } from './metresWords.ts';
import { moveLoupe } from './moveLoupe.ts';
import { useLoupePair } from './useLoupePair.ts';

/** Widths of the stretch that is shown, m; the whole car is the widest. */
const widths = ['whole', '12', '6', '3'] as const;
type Zoom = (typeof widths)[number];

/** One car of each train side by side under one loupe: the same stretch of both, at one scale. */
export function Loupe({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const units = useStore((s) => s.units);
  const { cars, choose } = useLoupePair(plans);
  const [zoom, setZoom] = useState<Zoom>('6');
  const [place, setPlace] = useState<LoupePlace>({ along: 0.5, up: 0.4 });
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: LoupePlace } | null>(
    null,
  );
  const width = zoom === 'whole' ? null : Number(zoom);
  const longest = Math.max(1, ...cars.map(({ length }) => length));
  const stretches = cars.map((car, i) =>
    loupeStretch(plans[i]?.train.id ?? '', car, width, place, longest),
  );
  const first = stretches[0];
  const car = cars[0];

  const start = (event: PointerEvent<HTMLElement>) => {
    if (width === null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, from: place };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    if (!current || width === null) return;
    const metres = width / event.currentTarget.clientWidth;
    const right = (event.clientX - current.x) * metres;
    const down = (event.clientY - current.y) * metres;
    setPlace(moveLoupe(current.from, { right, down }, width, longest));
  };
  const end = () => {
    drag.current = null;
  };

  return (
    <div className="loupe">
      <div className="loupe-panes">
        {plans.map((plan, i) => {
          const own = cars[i];
          const stretch = stretches[i];
          if (!own || !stretch) return null;
          const at = plan.cars.indexOf(own);
          const step = (by: 1 | -1) => {
            const next = plan.cars[at + by];
            if (next) choose(i, next);
          };
          const { shortName } = plan.train;
          return (
            <section
              key={plan.train.id}
              className="loupe-pane"
              aria-label={tLivery('loupe.pane', { train: shortName })}
            >
              <div className="loupe-head">
                <p>
                  <b>{shortName}</b>
                  <StateLink
                    to={{ view: 'car', train: plan.train.id, car: own.car.n }}
                    className="finger"
                  >
                    {tLivery('loupe.car', { n: own.car.n, name: own.car.name })}
                  </StateLink>
                </p>
                <Step
                  label={tLivery('loupe.previous', { train: shortName })}
                  off={at <= 0}
                  onStep={() => step(-1)}
                >
                  <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
                </Step>
                <Step
                  label={tLivery('loupe.next', { train: shortName })}
                  off={at >= plan.cars.length - 1}
                  onStep={() => step(1)}
                >
                  <ChevronRight size={20} strokeWidth={1.75} aria-hidden="true" />
                </Step>
              </div>
              <div
                className="loupe-glass"
                data-loupe={own.id}
                data-held={width !== null}
                onPointerDown={start}
                onPointerMove={move}
                onPointerUp={end}
                onPointerCancel={end}
              >
                <StretchPicture plan={plan} stretch={stretch} />
              </div>
            </section>
          );
        })}
      </div>
      <p className="quiet loupe-place" role="status">
        {first &&
          car &&
          tLivery('loupe.place', {
            from: metresWords(Math.max(0, first.from - car.x), 1, units),
            to: metresWords(Math.min(longest, first.to - car.x), 1, units),
          })}
      </p>
      <div className="loupe-tools">
        <Segments
          name="loupe-width"
          legend={tLivery('loupe.zoom')}
          value={zoom}
          options={widths.map((value) => ({
            value,
            words:
              value === 'whole' ? tLivery('loupe.whole') : metresWords(Number(value), 0, units),
          }))}
          onChange={setZoom}
        />
        <LoupeSlider
          label={tLivery('loupe.along')}
          value={place.along}
          off={width === null}
          onChange={(along) => setPlace({ ...place, along })}
        />
        <LoupeSlider
          label={tLivery('loupe.up')}
          value={place.up}
          off={width === null}
          onChange={(up) => setPlace({ ...place, up })}
        />
      </div>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  /** There is no further car. */
  readonly off: boolean;
  readonly onStep: () => void;
  readonly children: ReactNode;
}

function Step({ label, off, onStep, children }: StepProps): ReactNode {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onStep()}
    >
      {children}
    </button>
  );
}
