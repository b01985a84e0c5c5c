import { useEffect, useState } from 'react';
import type { Flight } from './camera/useFlight.ts';

/** A part of the scene that is fetched when it is first asked for; null until it has come, and while nobody asks. */
export function useLazyPart<T>(
  asked: boolean,
  load: () => Promise<{ readonly default: T }>,
  flight: Flight,
): T | null {
  const [part, setPart] = useState<{ readonly it: T } | null>(null);
  const missing = asked && part === null;
  useEffect(() => {
    if (!missing) return;
    flight.fetching += 1;
    let waiting = true;
    let gone = false;
    const end = () => {
      if (waiting) flight.fetching -= 1;
      waiting = false;
    };
    // What cannot be fetched is said by the page; the rest of the picture goes on.
    load().then((module) => {
      if (!gone) setPart({ it: module.default });
    }, end);
    return () => {
      gone = true;
      end();
    };
  }, [missing, load, flight]);
  return asked ? (part?.it ?? null) : null;
}
