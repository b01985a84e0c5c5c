import type { Range } from '../../../model/figure.ts';
import { exact } from '../../../plan/compare/exact.ts';
import type { TrainPlan } from '../../../plan/types.ts';

type Subject = 'moving-fortress' | 'ghost-train';

/** A figure of both trains: what is drawn, what is said, on one axis. */
export interface FigureRow {
  /** Key of its words, and for what is computed of its `data-figure`. */
  readonly key:
    | 'cars'
    | 'length'
    | 'length-with-locomotives'
    | 'locomotives'
    | 'gauge'
    | 'mass'
    | 'speed';
  readonly unit: '' | 'm' | 't' | 'km/h';
  readonly decimals: number;
  /** What our drawing has; null where a drawing has no such figure. */
  readonly drawn: ((plan: TrainPlan) => Range) | null;
  /** Facts with a value, drawn as positions; `per` turns the fact's unit into the row's. */
  readonly said: Readonly<Record<Subject, readonly string[]>>;
  readonly per: number;
  /** Further facts that the figure rests on. */
  readonly rest: Readonly<Record<Subject, readonly string[]>>;
}

/** The rows, in order. A fact that takes one train's count for another thing's (a fleet, a number of axles) is told, not drawn. */
export const figureRows: readonly FigureRow[] = [
  {
    key: 'cars',
    unit: '',
    decimals: 0,
    drawn: ({ cars }) => exact(cars.length),
    said: {
      'moving-fortress': [
        'kim-seed-21-carriages',
        'kim-count-7-21',
        'kim-count-10-15',
        'kim-count-17',
        'kim-count-20',
      ],
      'ghost-train': [
        'putin-seed-22-cars',
        'putin-typical-8-10',
        'putin-nine-2019',
        'putin-twelve-2012',
        'putin-20-odd',
      ],
    },
    per: 1,
    rest: {
      'moving-fortress': ['kim-count-21-2018', 'kim-count-90', 'kim-count-90-misread'],
      'ghost-train': [
        'putin-not-all-at-once',
        'putin-typical-ten-three-locos',
        'putin-six-cars-misreading',
      ],
    },
  },
  {
    key: 'length',
    unit: 'm',
    decimals: 0,
    drawn: ({ length }) => length,
    said: { 'moving-fortress': [], 'ghost-train': [] },
    per: 1,
    rest: {
      'moving-fortress': ['kim-dim-total', 'kim-dim-length-24-4', 'kim-dim-length-wiki'],
      'ghost-train': ['putin-dim-total', 'ctx-ru-length', 'ctx-ru-elongated'],
    },
  },
  {
    key: 'length-with-locomotives',
    unit: 'm',
    decimals: 0,
    drawn: ({ lengthWithLocomotives }) => lengthWithLocomotives,
    said: { 'moving-fortress': [], 'ghost-train': [] },
    per: 1,
    rest: {
      'moving-fortress': ['ctx-loco-df11z'],
      'ghost-train': ['ctx-loco-tep70bs'],
    },
  },
  {
    key: 'locomotives',
    unit: '',
    decimals: 0,
    drawn: ({ train }) => exact(train.locomotives.length),
    said: {
      'moving-fortress': ['kim-loco-tep70'],
      'ghost-train': ['putin-loco-two', 'putin-loco-three', 'putin-loco-1-plus-2'],
    },
    per: 1,
    rest: {
      'moving-fortress': ['kim-loco-df11z', 'ctx-loco-df11z-why', 'kim-loco-home-unreported'],
      'ghost-train': ['putin-loco-tep70bs', 'putin-loco-spare'],
    },
  },
  {
    key: 'gauge',
    unit: 'm',
    decimals: 3,
    drawn: ({ train }) => train.gauge,
    said: { 'moving-fortress': ['kim-gauge-1435'], 'ghost-train': ['ctx-gauge-1520'] },
    per: 0.001,
    rest: { 'moving-fortress': ['kim-bogie-change'], 'ghost-train': [] },
  },
  {
    key: 'mass',
    unit: 't',
    decimals: 1,
    drawn: null,
    said: {
      'moving-fortress': ['kim-dim-tare-57', 'kim-dim-weight-80'],
      'ghost-train': ['ctx-ru-tare'],
    },
    per: 1,
    rest: { 'moving-fortress': ['kim-dim-load-3-6'], 'ghost-train': ['putin-6-axles'] },
  },
  {
    key: 'speed',
    unit: 'km/h',
    decimals: 0,
    drawn: null,
    said: {
      'moving-fortress': [
        'kim-speed-40',
        'kim-speed-45-80',
        'kim-speed-50',
        'kim-speed-60',
        'kim-speed-180',
      ],
      'ghost-train': ['putin-speed-160'],
    },
    per: 1,
    rest: {
      'moving-fortress': [],
      'ghost-train': ['putin-priority', 'ctx-loco-tep70bs-power'],
    },
  },
];
