import type { RoomFinish, RoomSpace } from '../room.ts';
import { serviceLook } from './serviceLook.ts';

/** Surfaces of rooms that are worked in: `wet` where water runs, `store` for goods, `machine`, `clinic`, `technical`. */
export function workFinish(
  space: Pick<RoomSpace, 'taste' | 'carKind' | 'nth'>,
  use: 'wet' | 'store' | 'machine' | 'clinic' | 'technical',
): RoomFinish {
  const { passage } = serviceLook(space);
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
