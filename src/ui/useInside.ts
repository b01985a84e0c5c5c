import { type RefObject, useEffect } from 'react';
import type { InsidePlan } from '../plan/inside/types.ts';
import { useStore } from '../store/store.ts';

/** The inside of a car, planned when the place that shows it first comes into sight; null until then. */
export function useInside(carId: string, place: RefObject<Element | null>): InsidePlan | null {
  const inside = useStore((s) => s.insides.get(carId) ?? null);
  const loadInside = useStore((s) => s.loadInside);
  useEffect(() => {
    const element = place.current;
    if (!element || inside) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      loadInside(carId).catch((error: unknown) => {
        console.warn('The inside of a car could not be loaded.', error);
      });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [carId, inside, loadInside, place]);
  return inside;
}
