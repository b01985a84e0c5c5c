import type { Path } from './formatPath.ts';
import type { Side, VehicleType } from './train.ts';

/** One hole in a side: x from the head end, y over rail top, m. `path` is its row or door within the vehicle. */
export interface Opening {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly path: Path;
}

/** Every door and every single window of a vehicle. */
export function openingsOf(vehicle: Pick<VehicleType, 'doors' | 'windows'>): Opening[] {
  const doors = vehicle.doors.map(
    (door, index): Opening => ({
      side: door.side,
      from: door.at - door.width / 2,
      to: door.at + door.width / 2,
      low: door.from,
      high: door.to,
      path: ['doors', index],
    }),
  );
  const panes = vehicle.windows.flatMap((row, index) =>
    Array.from({ length: row.count }, (_, i): Opening => {
      const at = row.at + i * row.pitch;
      return {
        side: row.side,
        from: at - row.width / 2,
        to: at + row.width / 2,
        low: row.sill,
        high: row.sill + row.height,
        path: ['windows', index],
      };
    }),
  );
  return [...doors, ...panes];
}
