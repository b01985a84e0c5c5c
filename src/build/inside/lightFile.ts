import type { GridLayout, LightGrid } from './lightGrid.ts';

/** First bytes of a file of baked light. */
export const magic = 'GFL1';
/** Magic, key (16 characters), then the number of cells and their counts of nodes (16 bits each). */
export const keyAt = 4;
export const countsAt = 20;

/**
 * Visits the atlas' bytes in the order in which a file keeps them: plane by plane (a channel of a volume), in each cell along
 * x, then y, then z. A byte is kept as its difference from a guess: the one before it along x (at a row's start the row
 * before); red and blue guess besides that they change as green does, since lamps are nearly white. Smooth light so becomes
 * mostly zeros, which pack small.
 */
export function eachByte(
  layout: GridLayout,
  volumes: LightGrid['volumes'],
  visit: (volume: Uint8Array, index: number, guess: number) => void,
): void {
  const { width, height } = layout;
  const [v0, v1, v2, v3] = volumes;
  // Green before red and blue, which lean on it.
  const planes = [
    plane(v0, 1),
    plane(v0, 0, v0, 1),
    plane(v0, 2, v0, 1),
    plane(v0, 3),
    ...[0, 1, 2].flatMap((axis) => [
      plane(v2, axis),
      plane(v1, axis, v2, axis),
      plane(v3, axis, v2, axis),
    ]),
    plane(v1, 3),
    plane(v2, 3),
    plane(v3, 3),
  ];
  for (const { volume, channel, like, likeChannel } of planes) {
    for (const { count, offset } of layout.cells) {
      for (let k = 0; k < count[2]; k++) {
        for (let j = 0; j < count[1]; j++) {
          for (let i = 0; i < count[0]; i++) {
            const texel = offset + i + width * (j + height * k);
            const before =
              i > 0 ? texel - 1 : j > 0 ? texel - width : k > 0 ? texel - width * height : -1;
            let guess = before < 0 ? 0 : volume[before * 4 + channel]!;
            if (like) {
              guess += like[texel * 4 + likeChannel]!;
              if (before >= 0) guess -= like[before * 4 + likeChannel]!;
            }
            visit(volume, texel * 4 + channel, guess);
          }
        }
      }
    }
  }
}

interface Plane {
  readonly volume: Uint8Array;
  readonly channel: number;
  readonly like: Uint8Array | null;
  readonly likeChannel: number;
}

function plane(volume: Uint8Array, channel: number, like?: Uint8Array, likeChannel = 0): Plane {
  return { volume, channel, like: like ?? null, likeChannel };
}
