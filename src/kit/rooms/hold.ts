import type { PutPiece, RoomKind } from './room.ts';
import { holdFittings } from './service/holdFittings.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** z of a load's middle, and its depth: a gangway runs past it on the left, m. */
const across = { middle: 0.42, depth: 1.7 };

/**
 * A closed hold with loads under tarpaulins and crates; what they are is not shown, for nobody has reported it. The large
 * humped one stands for what is said to be one thing, the low ones for many.
 */
export const hold: RoomKind = {
  kind: 'hold',
  way: 'left',
  fit: (space) => {
    const length = space.to - space.from;
    const pieces: PutPiece[] = [];
    let x = space.from + 0.5;
    const add = (key: string, width: number, height: number, variant: string) => {
      if (x + width > space.to - 0.4) return;
      pieces.push(
        put('tarp-load', x + width / 2, across.middle, {
          key,
          options: {
            width,
            depth: across.depth,
            height,
            variant,
            roles: { cloth: key === 'tarp-large' ? 'tarp-grey' : 'tarp-olive' },
          },
        }),
      );
      x += width + 0.45;
    };
    const crates = (depth: number, height: number, variant: string) => {
      if (x + 1.25 > space.to - 0.4) return;
      pieces.push(
        put('crate-stack', x + 0.62, across.middle + 0.1, {
          options: { width: 1.24, depth, height, variant },
        }),
      );
      x += 1.7;
    };
    add('tarp-small-1', Math.min(3.2, length * 0.3), 1.15, 'low');
    crates(1.4, 1.0, 'olive');
    add('tarp-large', Math.min(6.4, length * 0.38), 1.85, 'humped');
    crates(1.2, 0.8, 'steel');
    add('tarp-small-2', 2.8, 1.05, 'low');
    pieces.push(...holdFittings(space));
    return {
      finish: workFinish(space, 'store'),
      pieces: withItems(space, pieces, [
        [/helicopter|aircraft|large/, ['tarp-large']],
        [/weapon|arms/, ['tarp-small-1', 'tarp-small-2']],
      ]),
      exposure: 1.3,
    };
  },
};
