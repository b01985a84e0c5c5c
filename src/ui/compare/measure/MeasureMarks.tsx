import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { compareStore, type Measure } from '../../../store/compareStore.ts';
import type { PlateLayout, PlateRow } from '../elevation/plateLayout.ts';
import { edgeReach } from './edgeReach.ts';
import { measureWords } from './measureWords.ts';
import { nudge } from './nudge.ts';
import { snap } from './snap.ts';
import './measure.css';
import type { RulerEdge } from './snapEdges.ts';

interface Props {
  readonly measure: Measure;
  readonly layout: PlateLayout;
  readonly row: PlateRow;
  readonly edges: readonly RulerEdge[];
}

/** Widths of the words and of a mark, CSS px. */
const wordsWidth = 132;
const markWidth = 28;

/** Two marks along a train and what lies between them. Each is a slider: arrows, or a finger. */
export function MeasureMarks({ measure, layout, row, edges }: Props): ReactNode {
  const { left, scale, upright } = layout;
  const x = (metres: number) => (metres - left) * scale;
  const y = row.measure ?? row.rail;
  const [a, b] = measure.marks;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const set = (which: 0 | 1, at: number) => {
    const marks: readonly [number, number] = which === 0 ? [at, b] : [a, at];
    compareStore.getState().setMeasure({ ...measure, marks, open: false });
  };
  // Between the marks where there is room, else behind them.
  const room = x(high) - x(low) > wordsWidth + markWidth;
  const middle = room ? (x(low) + x(high)) / 2 : x(high) + (wordsWidth + markWidth) / 2;
  const half = wordsWidth / 2 + 4;
  const top = row.rail - 5 * upright - 4;
  return (
    <div className="measure" data-measure={(high - low).toFixed(3)}>
      <svg className="measure-lines" width={layout.width} height={layout.height} aria-hidden="true">
        <path d={`M${x(a)} ${top}V${y}M${x(b)} ${top}V${y}M${x(low)} ${y}H${x(high)}`} />
      </svg>
      <p
        className="measure-words"
        aria-hidden="true"
        style={{ left: clamp(middle, half, layout.width - half), top: y }}
      >
        {measureWords(high - low)}
      </p>
      {([0, 1] as const).map((which) => (
        <Mark
          key={which}
          which={which}
          at={measure.marks[which]}
          x={x(measure.marks[which])}
          y={y}
          low={edges[0]?.at ?? 0}
          high={edges.at(-1)?.at ?? 0}
          words={tCompare('measure.value', {
            at: measure.marks[which].toFixed(2),
            between: measureWords(high - low),
          })}
          onMove={(metres) => set(which, snap(metres, edges, edgeReach / scale))}
          onStep={(way, far) => set(which, nudge(measure.marks[which], way, edges, far))}
          toMetres={(px) => px / scale + left}
        />
      ))}
    </div>
  );
}

interface MarkProps {
  readonly which: 0 | 1;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly words: string;
  readonly onMove: (metres: number) => void;
  readonly onStep: (way: 1 | -1, far: boolean) => void;
  readonly toMetres: (px: number) => number;
}

function Mark(props: MarkProps): ReactNode {
  const { which, at, x, y, low, high, words, onMove, onStep, toMetres } = props;
  const key = (event: KeyboardEvent) => {
    const way = /^Arrow(Right|Up)$|^PageUp$/.test(event.key)
      ? 1
      : /^Arrow(Left|Down)$|^PageDown$/.test(event.key)
        ? -1
        : null;
    if (way === null) return;
    event.preventDefault();
    onStep(way, event.shiftKey || event.key.startsWith('Page'));
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const plate = event.currentTarget.closest('.elevation-plate')?.getBoundingClientRect();
    if (plate) onMove(toMetres(event.clientX - plate.left));
  };
  return (
    <div
      className="measure-mark"
      style={{ left: x, top: y }}
      role="slider"
      tabIndex={0}
      aria-label={tCompare(which === 0 ? 'measure.first' : 'measure.second')}
      aria-valuemin={Number(low.toFixed(2))}
      aria-valuemax={Number(high.toFixed(2))}
      aria-valuenow={Number(at.toFixed(2))}
      aria-valuetext={words}
      onKeyDown={key}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
