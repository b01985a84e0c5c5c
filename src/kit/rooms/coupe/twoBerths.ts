import type { PutPiece, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';

/**
 * Two lower berths across the car (keys `lower-head`, `lower-tail`) with their reading lamps; a washing cabin beside the door
 * takes part of the head end's one.
 */
export function twoBerths(
  space: RoomSpace,
  wet: boolean,
  variant: 'folded' | 'made' = 'folded',
): readonly PutPiece[] {
  const { seat, frame, blanket, metal } = serviceLook(space);
  const { head, tail, far, middle, depth, length } = cabinOf(space);
  const deep = Math.min(0.68, (length - 0.61) / 2);
  return (['head', 'tail'] as const).flatMap((end) => {
    const way = end === 'head' ? 1 : -1;
    const short = wet && end === 'head';
    const width = short ? depth - 0.9 : depth - 0.02;
    return [
      put(
        'berth',
        (end === 'head' ? head : tail) + (way * deep) / 2,
        short ? far - width / 2 : middle,
        {
          turn: way * 90,
          key: `lower-${end}`,
          options: {
            width,
            depth: deep,
            variant: short ? 'folded' : variant,
            roles: { seat, frame, blanket, metal },
          },
        },
      ),
      put('reading-lamp', end === 'head' ? space.from : space.to, far - 0.26, {
        turn: way * 90,
        up: 1.13,
      }),
    ];
  });
}
