import type { RoomFinish, RoomSpace } from '../room.ts';
import type { WorkUse } from './look.ts';
import { serviceLook } from './serviceLook.ts';

/** Surfaces of rooms that are worked in, by what for. */
export function workFinish(
  space: Pick<RoomSpace, 'taste' | 'carKind' | 'nth'>,
  use: WorkUse,
): RoomFinish {
  const { passage, work } = serviceLook(space);
  return { ...usual(passage, use), ...work?.[use] };
}

function usual(passage: RoomFinish, use: WorkUse): RoomFinish {
  const { dado: _, ...bare } = passage;
  switch (use) {
    case 'wet':
      return { ...passage, floor: 'tile-floor', dado: 'tile-white' };
    case 'store':
      return { ...bare, floor: 'hold-floor', wall: 'hold-wall', trim: 'steel-painted' };
    case 'machine':
      return {
        ...bare,
        floor: 'floor-plate',
        wall: 'enamel-white',
        dado: 'steel-painted',
        trim: 'steel-painted',
        door: 'door-plain',
      };
    case 'clinic':
      return {
        ...bare,
        floor: 'lino-pale',
        wall: 'laminate-white',
        dado: 'laminate-green',
        door: 'laminate-white',
      };
    case 'technical':
      return { ...bare, floor: 'lino-grey', wall: 'laminate-white', dado: 'laminate-grey' };
  }
}
