import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { type GalleyUnit, galleyRun } from './service/galleyRun.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** A galley kitchen behind its partition: cookers and sinks at the outer wall, worktops and cold cabinets opposite. */
export const kitchen: RoomKind = {
  kind: 'kitchen',
  way: 'left',
  fit: (space) => {
    const finish = { ...workFinish(space, 'wet'), wall: 'laminate-white' };
    const roles = fronts(space);
    const lamps = Math.max(2, Math.round((space.to - space.from) / 1.7));
    const pieces: PutPiece[] = [
      ...galleyRun(space, units(space), roles),
      ...inner(space, roles),
      ...Array.from({ length: lamps }, (_, i) =>
        ceilingLamp(space, space.from + ((space.to - space.from) * (i + 0.5)) / lamps, 0.4, {
          width: 0.9,
          depth: 0.28,
          lamp: 'lamp-panel-cool',
        }),
      ),
      ...corridor(space),
    ];
    return {
      finish,
      pieces: withItems(space, pieces, [[/dish|food|meal|plate/, ['dish-stack']]]),
      partitions: [partitionFor(space, finish.wall, space.to - 0.6, 0.66)],
    };
  },
};

/** What stands along the outer wall: the second and third restaurants of a train have their stoves elsewhere. */
function units({ nth }: RoomSpace): readonly GalleyUnit[] {
  switch (nth % 3) {
    case 1:
      return ['sink', 'drawers', 'doors', 'hob', 'hob', 'hob', 'doors', 'cold'];
    case 2:
      return ['cold', 'sink', 'hob', 'drawers', 'hob', 'doors', 'sink', 'doors'];
    default:
      return ['hob', 'hob', 'doors', 'sink', 'drawers', 'doors', 'sink', 'doors'];
  }
}

/** Steel fronts, but in the restaurants that are furnished in wood. */
function fronts({ taste, nth }: RoomSpace): Readonly<Record<string, string>> {
  if (taste !== 'ghost' || nth === 0) return {};
  return { front: nth === 1 ? 'laminate-birch' : 'laminate-sage' };
}

/** Along the partition, clear of its door. */
function inner(space: RoomSpace, roles: Readonly<Record<string, string>>): readonly PutPiece[] {
  const { head, near } = cabinOf(space);
  const end = space.to - 1.05;
  const depth = 0.5;
  const pieces: PutPiece[] = [];
  let x = head + 0.02;
  if (end - x > 1.6) {
    pieces.push(
      put('cold-cabinet', x + 0.36, near + 0.3, { options: { width: 0.72, depth: 0.6 } }),
    );
    x += 0.74;
  }
  const count = Math.max(1, Math.floor((end - x) / 0.9));
  const width = (end - x) / count;
  for (let i = 0; i < count; i++) {
    const middle = x + width * (i + 0.5);
    const key = `bench-${i}`;
    pieces.push(
      put('galley-counter', middle, near + depth / 2, {
        key,
        options: { variant: i % 2 === 0 ? 'drawers' : 'doors', width: width - 0.004, depth, roles },
      }),
      put('wall-cupboard', middle, near - 0.015, {
        up: 1.45,
        options: { width: width - 0.01, depth: 0.3, variant: 'lit' },
      }),
    );
    if (i === count - 1) {
      pieces.push(put('dish-stack', middle, near + 0.24, { up: 0.9, on: key }));
    }
  }
  return pieces;
}
