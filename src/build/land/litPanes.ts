import { panesOf } from '../../kit/coach/glazing.ts';
import { toScene } from '../../plan/toScene.ts';
import type { TrackPlan } from '../../plan/types.ts';

/** A window at night: its middle in the scene, m, the side of its train that it is on, and how much light comes through (0 to 1). */
export interface LitPane {
  /** Index of its train's track. */
  readonly train: number;
  readonly at: readonly [x: number, y: number, z: number];
  readonly side: 1 | -1;
  readonly width: number;
  readonly height: number;
  readonly light: number;
}

/** Light through a frosted pane beside that through a clear one. */
const frostedShare = 0.45;
/** A pane lies so far from the middle of the track, m. */
const wall = 1.53;
/** Share of rooms with light on in the car where most sleep, and in the liveliest. */
const awake = [0.58, 0.95] as const;

/** Every window of the trains' cars. Which are lit is a fixed scatter: whole rooms, more of them in some cars than in others. */
export function litPanes(tracks: readonly TrackPlan[]): readonly LitPane[] {
  return tracks.flatMap((track, train) =>
    track.plan.cars.flatMap((vehicle, n) => {
      const lively = awake[0] + (awake[1] - awake[0]) * scatter(train * 97 + n);
      return panesOf(vehicle.car.vehicle.windows).map((pane): LitPane => {
        const { at, from, to, width, frosted } = pane;
        const [x, y, z] = toScene(track, vehicle, [at, (from + to) / 2, pane.side * wall]);
        const chance = scatter(Math.round(x * 100) * 2 + pane.side);
        const light = chance < lively ? 0.62 + 0.38 * scatter(Math.round(x * 100) + 7) : 0;
        return {
          train,
          at: [x, y, z],
          side: z > track.z ? 1 : -1,
          width,
          height: to - from,
          light: light * (frosted ? frostedShare : 1),
        };
      });
    }),
  );
}

/** A number from 0 to 1, always the same for the same one. */
function scatter(n: number): number {
  const mixed = Math.imul(n ^ (n >>> 15), 2246822519);
  return (Math.imul(mixed ^ (mixed >>> 13), 3266489917) >>> 0) / 2 ** 32;
}
