import type { Spot } from './giveaways.ts';
import type { Stretch } from './stretch.ts';

/** Whether anything of a spot is in the picture of a stretch. */
export function meets(spot: Spot, stretch: Stretch): boolean {
  return (
    spot.vehicleId.startsWith(`${stretch.train}/`) &&
    spot.to > stretch.from &&
    spot.from < stretch.to &&
    spot.high > stretch.low &&
    spot.low < stretch.high
  );
}
