/** Loads that are under way: the page is idle only when there is none. */
const loads = new Set<Promise<unknown>>();

/** Counts a load until it ends, well or badly, and hands it back. */
export function track<T>(load: Promise<T>): Promise<T> {
  loads.add(load);
  const end = () => {
    loads.delete(load);
  };
  load.then(end, end);
  return load;
}

/** Resolves when nothing loads any more. */
export async function whenLoaded(): Promise<void> {
  while (loads.size > 0) await Promise.allSettled(loads);
}
