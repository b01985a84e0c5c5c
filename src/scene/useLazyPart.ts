import { type ComponentType, useEffect, useState } from 'react';
import type { Flight } from './camera/useFlight.ts';

/** A part of the scene that is fetched when it is first asked for; null until it has come, and while nobody asks. */
export function useLazyPart<P>(
  asked: boolean,
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  flight: Flight,
): ComponentType<P> | null {
  const [part, setPart] = useState<{ readonly draw: ComponentType<P> } | null>(null);
  const missing = asked && part === null;
  useEffect(() => {
    if (!missing) return;
    flight.fetching += 1;
    let gone = false;
    void load().then((module) => {
      if (!gone) setPart({ draw: module.default });
    });
    return () => {
      gone = true;
      flight.fetching -= 1;
    };
  }, [missing, load, flight]);
  return asked ? (part?.draw ?? null) : null;
}
