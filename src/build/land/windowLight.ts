import type { TrackPlan } from '../../plan/types.ts';
import type { LitPane } from './litPanes.ts';
import { windowSteps } from './windowSteps.ts';

const { count: steps, paneCount, margin } = windowSteps;

/** So far beyond its opening a pane still counts as that pane, m: steps are coarse, and the rubber hides it. */
const rubber = 0.12;

export interface WindowLight {
  /**
   * Two bytes a step: light through windows of the +z side and of the −z side (scene). A stretch for each of `stretches`
   * trains, one after the other; those that are not there stay dark.
   */
  readonly bytes: Uint8Array;
  /** The same in finer steps with a whole byte a pane: 0 no window, 1 a dark one, 255 the brightest. */
  readonly panes: Uint8Array;
  /** Metres that each stretch covers, from `windowSteps.margin` before its train's first end. */
  readonly span: number;
}

/** Where windows shine out of the trains at night, along each side. */
export function windowLight(
  tracks: readonly TrackPlan[],
  stretches: number,
  lit: readonly LitPane[],
): WindowLight {
  const starts = tracks.map(({ plan }) => (plan.vehicles[0]?.x ?? 0) - margin);
  const lengths = tracks.map(({ plan }, i) => {
    const last = plan.vehicles.at(-1);
    return last ? last.x + last.length - (starts[i] ?? 0) + margin : 0;
  });
  const span = Math.max(100 + 2 * margin, ...lengths);
  const sums = new Float32Array(stretches * steps * 2);
  const panes = new Uint8Array(stretches * paneCount * 2);
  for (const { train, at, side, width, light } of lit) {
    if (train >= stretches) continue;
    const x = at[0] - (starts[train] ?? 0);
    const channel = side === 1 ? 0 : 1;
    spread((x * steps) / span, (width * steps) / span, (step, covered) => {
      if (step < 0 || step >= steps) return;
      sums[(train * steps + step) * 2 + channel]! += light * covered;
    });
    const half = width / 2 + rubber;
    const first = Math.max(0, Math.floor(((x - half) * paneCount) / span));
    const last = Math.min(paneCount - 1, Math.floor(((x + half) * paneCount) / span));
    for (let step = first; step <= last; step++)
      panes[(train * paneCount + step) * 2 + channel] = 1 + Math.round(254 * light);
  }
  const bytes = Uint8Array.from(sums, (sum) => Math.min(255, Math.round(sum * 255)));
  return { bytes, panes, span };
}

/** Gives each step that the stretch of `width` about `middle` touches, and the share of the step that it covers. */
function spread(middle: number, width: number, give: (at: number, covered: number) => void): void {
  const [from, to] = [middle - width / 2, middle + width / 2];
  for (let at = Math.floor(from); at < to; at++)
    give(at, Math.min(to, at + 1) - Math.max(from, at));
}
