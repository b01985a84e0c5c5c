import type { RefObject } from 'react';
import type { TrainPlan } from '../../../plan/types.ts';
import { compareStore, type RulerWindow, useCompare } from '../../../store/compareStore.ts';
import { useStore } from '../../../store/store.ts';
import { edgeReach } from '../measure/edgeReach.ts';
import { snap } from '../measure/snap.ts';
import { snapEdges } from '../measure/snapEdges.ts';
import type { PlateLayout, PlateRow } from './plateLayout.ts';
import { usePlateGestures } from './usePlateGestures.ts';
import { framed, panned, zoomed } from './zoom.ts';

interface Shown {
  readonly plans: readonly TrainPlan[];
  readonly places: ReadonlyMap<string, number>;
  readonly layout: PlateLayout;
  /** The drawing over it, at a scale of its own. */
  readonly near: PlateLayout | null;
  readonly whole: RulerWindow;
  /** A click looks closer at a car; else it opens it. */
  readonly lengths: boolean;
}

/** A row reaches so far below its rails, px. */
const below = 40;

/** What hands do on the plate: look closer and along, and, while one measures, pick two places. */
export function usePlateHands(plate: RefObject<HTMLElement | null>, shown: Shown): void {
  const { plans, places, layout, near, whole, lengths } = shown;
  const window = useCompare((s) => s.window);
  const measure = useCompare((s) => s.measure);
  const selectCar = useStore((s) => s.selectCar);
  const { setWindow, setMeasure } = compareStore.getState();
  const metres = (x: number) => x / layout.scale + layout.left;
  const planOf = (train: string) => plans.find((one) => one.train.id === train);
  const pick = (x: number, train: string) => {
    const plan = planOf(train);
    const edges = plan ? snapEdges(plan, places) : [];
    return snap(metres(x), edges, edgeReach / layout.scale);
  };
  const look = (x: number, y: number) => {
    const touched = near && y < near.height ? near : layout;
    const row = rowAt(touched, y);
    const at = x / touched.scale + touched.left;
    for (const vehicle of (row && planOf(row.train)?.vehicles) ?? []) {
      const from = places.get(vehicle.id);
      if (from === undefined || at < from || at >= from + vehicle.length) continue;
      // Where lengths are not the matter, what is said of the car is.
      if (lengths) setWindow(framed({ from, to: from + vehicle.length }, whole));
      else if (vehicle.kind === 'car') selectCar(vehicle.id);
    }
  };

  usePlateGestures(plate, {
    tap: (x, y) => {
      const row = rowAt(layout, y);
      if (!row) return;
      if (!measure) look(x, y);
      else if (measure.open) {
        setMeasure({ ...measure, marks: [measure.marks[0], pick(x, measure.train)], open: false });
      } else {
        const at = pick(x, row.train);
        setMeasure({ train: row.train, marks: [at, at], open: true });
      }
    },
    hover: (x) => {
      if (!measure?.open) return;
      setMeasure({ ...measure, marks: [measure.marks[0], pick(x, measure.train)] });
    },
    drag: (from, to, step, done) => {
      const row = rowAt(layout, from.y);
      if (!measure) setWindow(panned(window, whole, -step / layout.scale));
      else if (row) {
        const marks = [pick(from.x, row.train), pick(to.x, row.train)] as const;
        setMeasure({ train: row.train, marks, open: !done });
      }
    },
    zoom: (factor, x) => setWindow(zoomed(window, whole, factor, metres(x))),
    pan: (px) => setWindow(panned(window, whole, px / layout.scale)),
  });
}

function rowAt({ rows }: PlateLayout, y: number): PlateRow | undefined {
  return rows.find(({ rail }) => y < rail + below) ?? rows.at(-1);
}
