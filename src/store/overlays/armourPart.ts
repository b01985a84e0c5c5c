import type { Armour, Car } from '../../model/train.ts';
import { armourOf } from './armourOf.ts';
import type { OverlayContext } from './overlay.ts';
import type { Pattern } from './pattern.ts';

/** As `armourOf`, for a drawing or a table that shows the parts by themselves: a part of which no claim speaks is `unreported`. */
export function armourPart(car: Car, part: keyof Armour, context: OverlayContext): Pattern {
  return car.armour[part].length === 0 ? 'unreported' : armourOf(car, part, context);
}
