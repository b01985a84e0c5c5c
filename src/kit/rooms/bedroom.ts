import { bedThings } from './bedThings.ts';
import { ceilingRow } from './ceilingRow.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { fortressBedThings } from './fortressBedThings.ts';
import { guestBedroom } from './guestBedroom.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import type { Partition, PutPiece, RoomFit, RoomKind, RoomSpace } from './room.ts';
import { wallGaps } from './wallGaps.ts';
import { wallRun } from './wallRun.ts';
import { writingDesk } from './writingDesk.ts';

const corridor = 0.78;

/** A bedroom, illustrative in both trains: one passes through it, or past it where a car has several. */
export const bedroom: RoomKind = {
  kind: 'bedroom',
  way: (carKind) => (carKind === 'guest-bedrooms' ? 'left' : 'middle'),
  fit,
};

function fit(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const ghost = space.taste === 'ghost';
  const wood = ghost ? 'veneer-dark' : 'wood-warm';
  const item = itemOf(space, 'bedroom', 'bedrooms');
  const apart = space.carKind === 'guest-bedrooms';
  const guest = guestBedroom(space);
  // The bed's head at the end wall where one does not pass in the middle; a narrow bed beside a middle way.
  const clear = (door: RoomSpace['head']) => door === null || door.z < -0.3;
  const head = clear(space.head) || !clear(space.tail) ? -1 : 1;
  const wide = head === -1 ? clear(space.head) : clear(space.tail);
  const width = apart ? 1.1 : wide ? (ghost ? 1.5 : 1.6) : 0.94;
  const own = !ghost && !apart;
  const bed: PutPiece = {
    piece: 'double-bed',
    options: {
      width,
      ...(own && wide ? { variant: 'state' } : {}),
      roles: ghost
        ? { wood, head: 'leather-ivory', cover: 'cover-sand' }
        : { wood, head: apart ? wood : 'leather-white', cover: apart ? guest.cover : 'cloth-gold' },
    },
    x: head === -1 ? from + 1.05 : to - 1.05,
    z: half - width / 2 - 0.2,
    turn: -90 * head,
    key: 'bed',
    ...item,
  };
  const run = wallRun(space, -1, 0.4);
  const x = head === -1 ? Math.min(to - 0.55, from + 2.7) : Math.max(from + 0.55, to - 2.7);
  const pieces: PutPiece[] = [
    bed,
    onWall(space, 1, 'cabinet', x, {
      deep: 0.4,
      options: { width: 0.9, height: 0.8, roles: { wood } },
      key: 'chest',
    }),
    { piece: 'table-lamp', x, z: half - 0.22, up: 0.8, on: 'chest' },
    ...(ghost ? [] : lace(x, half, bed, head)),
    ...(ghost ? [] : fortressBedThings(space, bed, head)),
    ...(ghost && !apart ? bedThings(head === -1 ? from : to, bed.z, head === -1 ? 1 : -1) : []),
    ...dressWindows(
      apart ? { ...space, windows: space.windows.filter(({ side }) => side === 1) } : space,
      {
        variant: 'straight',
        roles: {
          curtain: ghost ? 'curtain-bronze' : apart ? guest.curtain : 'curtain-gold',
          pelmet: wood,
          sheer: 'sheer',
        },
      },
      { short: () => true },
    ),
    ...onEnds(
      endSpots(space).filter(({ end }) => (end === 'head') !== (head === -1)),
      (width) => ({
        piece: 'picture',
        options: {
          width: Math.min(0.9, width - 0.1),
          height: 0.56,
          roles: { picture: apart ? guest.pictures[0] : 'picture-landscape', frame: 'gold' },
        },
        up: 1.2,
      }),
    ),
    ...ceilingRow(
      space,
      'ceiling-panel',
      { pitch: 2.2, high: 0.06, wide: 0.26, z: apart ? 0.35 : 0 },
      { roles: { frame: wood } },
    ),
  ];
  if (apart)
    pieces.push(
      ...wallGaps(space, 1, 0.28, 0.5).map(({ at, width }) =>
        onWall(space, 1, 'wall-panels', at, {
          up: 0.95,
          options: {
            width: width - 0.1,
            height: 0.95,
            count: Math.max(1, Math.round(width / 1.2)),
            variant: 'single',
            roles: { field: guest.wall, moulding: 'gold' },
          },
        }),
      ),
      ...ceilingRow(space, 'downlight', {
        pitch: 1.8,
        high: 0.02,
        wide: 0.07,
        z: -half + corridor / 2,
      }),
    );
  else if (own) pieces.push(...writingDesk(space, (run.from + run.to) / 2));
  else
    pieces.push(
      onWall(space, -1, 'cabinet', (run.from + run.to) / 2, {
        deep: 0.36,
        options: { width: 1.2, depth: 0.36, height: 0.78, roles: { wood } },
      }),
    );
  const wall: Partition = {
    from,
    to,
    z: -half + corridor,
    role: wood,
    door: { at: to - 0.75, width: 0.66 },
  };
  return {
    finish: {
      floor: ghost ? 'carpet-bronze' : 'carpet-beige',
      ...(ghost ? { dado: 'veneer-wall', bulkhead: 'veneer-wall' } : {}),
      ...(ghost ? {} : { dado: wood, ...(apart ? {} : { bulkhead: wood }) }),
      wall: ghost ? 'wall-silk' : apart ? guest.wall : 'wall-cream',
      ceiling: ghost ? 'ceiling-warm' : 'ceiling',
      trim: wood,
      door: wood,
    },
    pieces,
    ...(apart ? { partitions: [wall] } : {}),
  };
}

/** Flask and cup on lace beside the lamp, slippers before the bed. Illustrative. */
function lace(x: number, half: number, bed: PutPiece, head: 1 | -1): readonly PutPiece[] {
  const width = bed.options?.width ?? 1;
  return [
    { piece: 'doily', options: { width: 0.26 }, x: x + 0.28, z: half - 0.24, up: 0.8, on: 'chest' },
    {
      piece: 'thermos',
      options: { roles: { body: 'enamel-mint' } },
      x: x + 0.28,
      z: half - 0.24,
      up: 0.803,
      turn: -60,
      on: 'chest',
    },
    {
      piece: 'cup',
      options: { variant: 'lid' },
      x: x - 0.3,
      z: half - 0.26,
      up: 0.8,
      on: 'chest',
    },
    { piece: 'slippers', x: bed.x - head * 0.5, z: bed.z - width / 2 - 0.22, turn: 10 },
  ];
}
