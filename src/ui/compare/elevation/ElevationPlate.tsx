import type { CSSProperties, ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { LengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { compareStore, type RulerWindow, useCompare } from '../../../store/compareStore.ts';
import { useStore } from '../../../store/store.ts';
import { MeasureMarks } from '../measure/MeasureMarks.tsx';
import { snapEdges } from '../measure/snapEdges.ts';
import { useBack } from '../useBack.ts';
import { useComparison } from '../useComparison.ts';
import { useLitInSight } from '../useLitInSight.ts';
import { useWidth } from '../useWidth.ts';
import { ElevationSvg } from './ElevationSvg.tsx';
import { elevationWords } from './elevationWords.ts';
import { nearWindow } from './nearWindow.ts';
import { PlateNear } from './PlateNear.tsx';
import { PlateOverlap } from './PlateOverlap.tsx';
import { PlateRuler } from './PlateRuler.tsx';
import { plateLayout } from './plateLayout.ts';
import { usePlateHands } from './usePlateHands.ts';

/** Under this scale, px a metre, the picture is not asked for: a train would be a hair. */
const askScale = 1.2;
/**
 * From this scale on the picture is shown. Under it a stripe, a hand's breadth high, is less than a pixel and is lost, while
 * the drawings, set on whole pixels, keep it.
 */
const pictureScale = 4;

const none: readonly string[] = [];

/** Behind the last car, where no range is drawn, m: room for its number. */
const beyond = 8;

/** Height of the lines that lead from the near drawing to the whole, px. */
const lead = 26;

interface Props {
  readonly plans: readonly TrainPlan[];
  /** The lengths are what it is about: their ranges are drawn. */
  readonly lengths: boolean;
  /** The ends in line are drawn close, over the whole trains. */
  readonly near?: boolean;
}

/** Both trains from the side at one scale on one ruler. The picture draws the trains where it can; else they are drawn here. */
export function ElevationPlate({ plans, lengths, near: asked = false }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const comparison = useComparison(plans);
  const { mode, locomotives, alignment } = comparison;
  const ranges = lengths ? comparison.ranges : null;
  const whole = useMemo(
    () => (lengths ? comparison.whole : { from: alignment.from, to: alignment.to + beyond }),
    [lengths, comparison.whole, alignment],
  );
  const window = useCompare((s) => s.window);
  const measure = useCompare((s) => s.measure);
  const things = useCompare((s) => s.things);
  const shown = lengths ? things : none;
  const units = useStore((s) => s.units);
  const pictured = useStore((s) => s.elevationDrawn);
  const setElevation = useStore((s) => s.setElevation);
  const { places } = alignment;
  const [kim, putin] = plans;

  const measuring = measure !== null;

  // Who looks closer or measures has the whole plate for it.
  const near = useMemo(() => {
    if (!asked || window || measuring) return null;
    const trains = [kim, putin].flatMap((plan) => plan?.train.id ?? []);
    const { gutter } = plateLayout({ width, window: whole, trains, ranges: false });
    const stretch = nearWindow(whole, mode, width - 2 * gutter);
    return (
      stretch && {
        stretch,
        layout: plateLayout({ width, window: stretch, trains, ranges: false }),
      }
    );
  }, [asked, window, measuring, width, whole, mode, kim, putin]);

  const layout = useMemo(
    () =>
      plateLayout({
        width,
        over: near ? near.layout.height + lead : 0,
        window: window ?? whole,
        trains: [kim, putin].flatMap((plan) => plan?.train.id ?? []),
        ranges: ranges !== null && rangesInSight(ranges.of, window ?? whole),
        measuring,
        shown,
      }),
    [width, window, whole, kim, putin, ranges, measuring, shown, near],
  );
  const close = near?.layout ?? layout;
  const ready = pictured && close.scale >= askScale;
  const drawn = ready && close.scale >= pictureScale;

  useEffect(() => {
    if (width === 0 || close.scale < askScale) setElevation(null);
    else {
      const rails = close.rows.map(({ train, rail }) => ({ train, y: rail }));
      setElevation({ left: close.left, metresPerPixel: 1 / close.scale, rails });
    }
  }, [close, width, setElevation]);

  // Another way to line up is another ruler: what was looked at or measured on the old one is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are the reason to forget, not what is used
  useEffect(() => {
    compareStore.setState({ window: null, measure: null });
    return () => compareStore.setState({ window: null, measure: null });
  }, [mode, locomotives, lengths]);
  useEffect(() => () => setElevation(null), [setElevation]);
  // Looking closer and measuring make it higher: all of it is brought into sight, where there is room for it.
  const closer = window !== null;
  useEffect(() => {
    if (closer || measuring) root.current?.scrollIntoView({ block: 'nearest' });
  }, [closer, measuring]);
  useBack();
  useLitInSight(plans, places, window);

  usePlateHands(root, { plans, places, layout, near: near?.layout ?? null, whole, lengths });

  const edges = useMemo(() => {
    const plan = plans.find((one) => one.train.id === measure?.train);
    return plan ? snapEdges(plan, places) : [];
  }, [plans, places, measure?.train]);
  const measured = layout.rows.find(({ train }) => train === measure?.train);
  const style: CSSProperties = { height: layout.height };
  return (
    <div
      className="elevation-plate"
      ref={root}
      style={style}
      data-drawn={ready}
      data-pictured={drawn}
      data-zoomed={window !== null}
      data-measuring={measure !== null}
    >
      {width > 0 && (
        <ElevationSvg
          plans={plans}
          layout={layout}
          places={places}
          ranges={ranges}
          units={units}
          drawn={drawn && near === null}
          alone={mode !== 'purpose'}
          apart
          words={elevationWords(plans, mode, ranges?.of ?? null, units)}
        />
      )}
      {near && (
        <PlateNear
          plans={plans}
          layout={near.layout}
          below={layout}
          window={near.stretch}
          places={places}
          drawn={drawn}
          tails={mode === 'tails'}
        />
      )}
      {width > 0 && (
        <div className="plate-foot" aria-hidden="true">
          <svg
            className="elevation-svg"
            viewBox={`0 ${layout.ruler} ${layout.width} ${layout.height - layout.ruler}`}
            aria-hidden="true"
          >
            <PlateRuler layout={layout} />
            {ranges && (
              <PlateOverlap
                ranges={ranges.of}
                inLine={ranges.inLine}
                layout={layout}
                units={units}
              />
            )}
          </svg>
        </div>
      )}
      {measure && measured && (
        <MeasureMarks measure={measure} layout={layout} row={measured} edges={edges} />
      )}
    </div>
  );
}

/** Whether any of the ranges, or the band that they share, is in sight. */
function rangesInSight({ trains }: LengthRanges, { from, to }: RulerWindow): boolean {
  return trains.some(({ ends }) => ends.high >= from && ends.low <= to);
}
