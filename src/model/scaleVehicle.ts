import type { Door, Side, VehicleType, WindowRow } from './train.ts';

/** Wall left between a door and the body's end, and between two windows, m. */
const wall = 0.15;

/**
 * The vehicle at another length over couplers, m. Centres move in proportion (bogies, doors, windows, parts), couplers
 * keep their length and widths stay; in a much shorter car windows that would touch are left out.
 */
export function scaleVehicle(vehicle: VehicleType, length: number): VehicleType {
  if (length === vehicle.length) return vehicle;
  const scale = length / vehicle.length;
  // A car that is much shorter than its type keeps most of itself as body.
  const bodyLength = Math.max(vehicle.body.length + length - vehicle.length, length * 0.8);
  const end = (length - bodyLength) / 2;
  const doors = vehicle.doors.map((door) => {
    const width = Math.min(door.width, bodyLength * 0.4);
    const room = end + wall + width / 2;
    return {
      ...door,
      width,
      at: Math.min(Math.max(door.at * scale, room), length - room),
    };
  });
  const windows: WindowRow[] = [];
  for (const row of vehicle.windows) {
    const fitted = fitRow(row, scale, end, length, [...doors, ...windows.map(asOpening)]);
    if (fitted !== null) windows.push(fitted);
  }
  return {
    ...vehicle,
    length,
    body: { ...vehicle.body, length: bodyLength },
    bogies: { ...vehicle.bogies, centres: vehicle.bogies.centres * scale },
    doors,
    windows,
    exterior: vehicle.exterior.map((part) => ({
      ...part,
      at: part.at * scale,
      ...(part.pitch === undefined ? {} : { pitch: part.pitch * scale }),
      ...(part.length === undefined ? {} : { length: part.length * Math.min(1, scale) }),
    })),
  };
}

type Opening = Pick<Door, 'side' | 'at' | 'width' | 'from' | 'to'>;

/** The row's whole length as one opening. */
function asOpening(row: WindowRow): Opening {
  const span = (row.count - 1) * row.pitch;
  const width = row.width + span;
  return {
    side: row.side,
    at: row.at + span / 2,
    width,
    from: row.sill,
    to: row.sill + row.height,
  };
}

function fitRow(
  row: WindowRow,
  scale: number,
  end: number,
  length: number,
  taken: readonly Opening[],
): WindowRow | null {
  const span = (row.count - 1) * row.pitch * scale;
  const closest = Math.min(row.pitch, row.width + wall);
  const most = 1 + Math.floor(span / closest + 1e-9);
  let count = Math.min(row.count, most);
  const pitch = count > 1 ? span / (count - 1) : row.pitch;
  let at = row.at * scale;
  const fits = (x: number) => {
    const pane = asOpening({ ...row, at: x, count: 1 });
    const inside = x - row.width / 2 > end && x + row.width / 2 < length - end;
    return inside && !taken.some((other) => overlaps(pane, other));
  };
  while (count > 0 && !fits(at)) {
    at += pitch;
    count--;
  }
  while (count > 0 && !fits(at + (count - 1) * pitch)) count--;
  return count === 0 ? null : { ...row, at, count, pitch };
}

function overlaps(a: Opening, b: Opening): boolean {
  const side = (s: Side, t: Side) => s === t || s === 'both' || t === 'both';
  return (
    side(a.side, b.side) &&
    Math.abs(a.at - b.at) < (a.width + b.width) / 2 &&
    a.from < b.to &&
    b.from < a.to
  );
}
