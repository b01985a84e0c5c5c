/** Frames in a row that count. */
const count = 24;

/**
 * Takes the time of each frame in ms, null for one that is drawn at rest, and calls back with the median of every 24 in a
 * row. The first after a rest measures the rest and is left out.
 */
export function frameMedian(onMedian: (ms: number) => void): (ms: number | null) => void {
  const times = new Float32Array(count);
  let taken = -1;
  return (ms) => {
    if (ms === null) {
      taken = -1;
      return;
    }
    if (taken >= 0) times[taken] = ms;
    taken += 1;
    if (taken < count) return;
    taken = -1;
    onMedian(times.sort()[count / 2] ?? 0);
  };
}
