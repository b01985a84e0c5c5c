import { panesOf } from '../../kit/coach/glazing.ts';
import { toScene } from '../../plan/toScene.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { windowSteps } from './windowSteps.ts';

const { count: steps, margin } = windowSteps;

/** Light through a frosted pane beside that through a clear one. */
const frostedShare = 0.4;

/** Whether a pane is lit (0 to 1): its car's scatter, its middle along its car and its side (car-local). */
export type PaneLit = (car: number, at: number, side: 1 | -1, frosted: boolean) => number;

export interface WindowLight {
  /**
   * Two bytes a step: light through windows of the +z side and of the −z side (scene). A stretch for each of `stretches`
   * trains, one after the other; those that are not there stay dark.
   */
  readonly bytes: Uint8Array;
  /** Metres that each stretch covers, from `windowSteps.margin` before its train's first end. */
  readonly span: number;
}

/** A number from 0 to 1 that differs from vehicle to vehicle, as the trains' shader reckons it. */
function scatterOf(x: number, z: number): number {
  const scattered = Math.floor(x * 0.5 + z * 3) * 0.61803;
  return scattered - Math.floor(scattered);
}

/** Where windows shine out of the trains at night, along each side. */
export function windowLight(
  tracks: readonly TrackPlan[],
  stretches: number,
  paneLit: PaneLit,
): WindowLight {
  const lengths = tracks.map(({ plan }) => {
    const [first, last] = [plan.vehicles[0], plan.vehicles.at(-1)];
    return first && last ? last.x + last.length - first.x : 0;
  });
  const span = Math.max(100, ...lengths) + 2 * margin;
  const step = span / steps;
  const sums = new Float32Array(stretches * steps * 2);
  tracks.slice(0, stretches).forEach((track, i) => {
    const start = (track.plan.vehicles[0]?.x ?? 0) - margin;
    for (const vehicle of track.plan.cars) {
      const scatter = scatterOf(vehicle.turned ? vehicle.x + vehicle.length : vehicle.x, track.z);
      for (const pane of panesOf(vehicle.car.vehicle.windows)) {
        const lit = paneLit(scatter, pane.at, pane.side, pane.frosted);
        const [x, , z] = toScene(track, vehicle, [pane.at, 0, pane.side]);
        const share = lit * (pane.frosted ? frostedShare : 1);
        const channel = z > track.z ? 0 : 1;
        spread((x - start) / step, pane.width / step, (at, covered) => {
          if (at < 0 || at >= steps) return;
          sums[(i * steps + at) * 2 + channel]! += share * covered;
        });
      }
    }
  });
  return { bytes: Uint8Array.from(sums, (sum) => Math.min(255, Math.round(sum * 255))), span };
}

/** Gives each step that the stretch of `width` about `middle` touches, and the share of the step that it covers. */
function spread(middle: number, width: number, give: (at: number, covered: number) => void): void {
  const [from, to] = [middle - width / 2, middle + width / 2];
  for (let at = Math.floor(from); at < to; at++)
    give(at, Math.min(to, at + 1) - Math.max(from, at));
}
