import type { VehiclePlan } from '../types.ts';

/** What a measuring mark catches on. */
export type EdgeKind = 'head-end' | 'tail-end' | 'body' | 'door' | 'window';

export interface Edge {
  /** From the end nearer to the train's head, m. */
  readonly at: number;
  readonly kind: EdgeKind;
}

/**
 * Edges of a vehicle along it, seen from +z, in order: coupler faces, ends of the body, and of a car the doors and windows of that
 * side. Coupler faces come to the millimetre that the data have.
 */
export function edgesOf(vehicle: VehiclePlan): readonly Edge[] {
  const { length, turned } = vehicle;
  const edges: Edge[] = [
    { at: 0, kind: 'head-end' },
    { at: length, kind: 'tail-end' },
  ];
  const add = (local: number, kind: EdgeKind) =>
    edges.push({ at: turned ? length - local : local, kind });
  if (vehicle.kind === 'car') {
    const { body, doors, windows } = vehicle.car.vehicle;
    add((length - body.length) / 2, 'body');
    add((length + body.length) / 2, 'body');
    for (const { side, at, width } of doors) {
      if (side === 'left') continue;
      add(at - width / 2, 'door');
      add(at + width / 2, 'door');
    }
    for (const { side, at, count, pitch, width } of windows) {
      if (side === 'left') continue;
      for (let i = 0; i < count; i += 1) {
        add(at + i * pitch - width / 2, 'window');
        add(at + i * pitch + width / 2, 'window');
      }
    }
  }
  return edges.sort((a, b) => a.at - b.at);
}
