import { useEffect } from 'react';
import type { TrainPlan } from '../../plan/types.ts';
import type { RulerWindow } from '../../store/compareStore.ts';
import { useStore } from '../../store/store.ts';

/** Whoever looks closer finds in the strip where that is: the cars in sight stay bright there, the others fade. */
export function useLitInSight(
  plans: readonly TrainPlan[],
  places: ReadonlyMap<string, number>,
  window: RulerWindow | null,
): void {
  const setLit = useStore((s) => s.setLit);
  const cars = window
    ? plans.flatMap(({ cars }) =>
        cars.filter(({ id, length }) => {
          const place = places.get(id);
          return place !== undefined && place + length > window.from && place < window.to;
        }),
      )
    : null;
  // As a text, so that the same cars are the same value.
  const lit = cars?.map(({ id }) => id).join(' ') ?? null;
  useEffect(() => {
    if (lit === null) return;
    setLit(lit.split(' '));
    return () => setLit(null);
  }, [lit, setLit]);
}
