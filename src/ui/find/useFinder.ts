import { useEffect, useMemo } from 'react';
import { findEntries } from '../../plan/find/findEntries.ts';
import type { Finder } from '../../store/find/makeFinder.ts';
import { makeFinder } from '../../store/find/makeFinder.ts';
import { useStore } from '../../store/store.ts';

/** A word with a slip in it: looked for once, before the first key, it makes the browser translate the search's every path. */
const warming = 'medcal';

/** The index over all trains on tracks; null until the facts have come. Made anew when a train joins. */
export function useFinder(): Finder | null {
  const tracks = useStore((s) => s.tracks);
  const factBase = useStore((s) => s.factBase);
  const finder = useMemo(() => {
    if (factBase === null) return null;
    const plans = tracks.map(({ plan }) => plan);
    return makeFinder(findEntries(plans, factBase));
  }, [tracks, factBase]);
  useEffect(() => {
    finder?.(warming);
  }, [finder]);
  return finder;
}
