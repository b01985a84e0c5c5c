import { BoxBuilder } from './boxBuilder.ts';
import type { Corridor } from './corridor.ts';
import type { LandBuffer } from './landBuffer.ts';

/** Half of the cross-section, from the floor to the middle: (across, height over rail top, m). `floor` is filled in. */
const kerb = 1.86;
const edge = 0.035;
const bed = 1.62;
/** The bed lies as high between sleepers as ballast does; its kerb stands a hand over it. */
const bedTop = -0.262;
const kerbTop = -0.215;

/** Half width of a plinth at its foot, m. */
export const plinthHalf = kerb;

/** Colours (linear) of plinth, bed and rail ends; the bed is told from the rest by its red. */
const plaster = [0.5, 0.505, 0.515] as const;
const gravel = [0.3, 0.302, 0.306] as const;
const steel = [0.12, 0.122, 0.126] as const;

/** Length of one piece, m: light is reckoned at corners. */
const piece = 60;

/**
 * A plinth under each track of the corridor from `from` to `to`, as a museum shows a model: kerbs with broken edges, a bed of
 * fine gravel between them, closed ends; and the cut ends of the rails, which run as far as it.
 */
export function plinthMesh(
  corridor: Corridor,
  [from, to]: readonly [number, number],
  floor: number,
): LandBuffer {
  const builder = new BoxBuilder();
  const half: readonly (readonly [number, number])[] = [
    [kerb, floor],
    [kerb, kerbTop - edge],
    [kerb - edge, kerbTop],
    [bed + 0.012, kerbTop],
    [bed, kerbTop - 0.012],
    [bed, bedTop],
  ];
  const outline = [...half, ...half.toReversed().map(([z, y]) => [-z, y] as const)];
  const pieces = Math.max(1, Math.ceil((to - from) / piece));
  corridor.tracks.forEach((track, k) => {
    outline.slice(1).forEach(([z1, y1], i) => {
      const [z0, y0] = outline[i] ?? [0, 0];
      const colour = i === half.length - 1 ? gravel : plaster;
      for (let p = 0; p < pieces; p++) {
        const a = from + ((to - from) * p) / pieces;
        const b = from + ((to - from) * (p + 1)) / pieces;
        builder.quad(
          [
            [a, y0, track + z0],
            [b, y0, track + z0],
            [b, y1, track + z1],
            [a, y1, track + z1],
          ],
          colour,
        );
      }
    });
    for (const [x, way] of [
      [from, -1],
      [to, 1],
    ] as const) {
      for (const [low, high, wide] of [
        [floor, bedTop, kerb],
        [bedTop, kerbTop - edge, kerb],
      ] as const)
        builder.quad(faced(x, way, [track - wide, track + wide], [low, high]), plaster);
      const rail = (corridor.gauges[k] ?? 1.52) / 2 + 0.0375;
      for (const side of [-1, 1]) {
        for (const [low, high, wide] of [
          [-0.18, -0.165, 0.075],
          [-0.165, -0.04, 0.009],
          [-0.04, 0, 0.036],
        ] as const) {
          const z = track + side * rail;
          builder.quad(faced(x + way * 0.002, way, [z - wide, z + wide], [low, high]), steel);
        }
      }
    }
  });
  return builder.buffer();
}

type Corner = readonly [number, number, number];

/** A rectangle square to the track that looks along it. */
function faced(
  x: number,
  way: 1 | -1,
  [z0, z1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): readonly [Corner, Corner, Corner, Corner] {
  const low: Corner = [x, y0, way === 1 ? z1 : z0];
  const next: Corner = [x, y0, way === 1 ? z0 : z1];
  return [low, next, [x, y1, next[2]], [x, y1, low[2]]];
}
