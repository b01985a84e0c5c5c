import type { VehicleType } from '../../model/train.ts';
import { sectionOf } from '../sections.ts';
import type { Shape, Vec2 } from '../shapes.ts';

/** The body's outline as one closed grey solid, with stubs for couplers so that it still touches its neighbours. */
export function faultyBody(vehicle: VehicleType): readonly Shape[] {
  const section = sectionOf(vehicle);
  const half = [...section.wall, ...section.roofBends.slice(1)];
  const outline = [
    ...half,
    ...half
      .filter(([z]) => z > 1e-6)
      .toReversed()
      .map(([z, y]): Vec2 => [-z, y]),
  ];
  const head = (vehicle.length - vehicle.body.length) / 2;
  const middle = (section.sill + 0.9) / 2;
  return [
    {
      kind: 'prism',
      role: 'fault',
      detail: 2,
      axis: 'x',
      outline,
      from: head,
      to: vehicle.length - head,
      bevel: 0.02,
    },
    {
      kind: 'box',
      role: 'underframe',
      detail: 2,
      at: [vehicle.length / 2, middle, 0],
      size: [vehicle.length, 0.2, 0.2],
    },
  ];
}
