import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { ghostFinish } from './ghostFinish.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

/** The study for meetings in the president's car: a desk at the tail, a table for six before it. Illustrative. */
export function studyGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const study = itemOf(space, 'study');
  const desk = { x: to - 1.75, z: half - 0.95 };
  const table = { x: from + 1.65, z: 0.42, width: Math.min(2.2, to - from - 3.2) };
  const pieces: PutPiece[] = [
    {
      piece: 'desk',
      options: { width: 1.6, roles: { wood: 'veneer-dark', field: 'leather-green' } },
      ...desk,
      turn: -90,
      key: 'desk',
      ...study,
    },
    {
      piece: 'desk-chair',
      options: { roles: { seat: 'leather-chocolate' } },
      x: desk.x + 0.84,
      z: desk.z,
      turn: -90,
    },
    { piece: 'desk-lamp', x: desk.x - 0.1, z: desk.z - 0.5, up: 0.765, turn: 90, on: 'desk' },
    { piece: 'papers', x: desk.x + 0.2, z: desk.z, up: 0.765, turn: 90, on: 'desk' },
    { piece: 'tea-glass', x: table.x + 0.3, z: table.z, up: 0.765, on: 'table' },
    {
      piece: 'secure-phones',
      options: { count: 1 },
      x: desk.x + 0.12,
      z: desk.z + 0.5,
      up: 0.765,
      turn: 90,
      on: 'desk',
    },
    {
      piece: 'carpet',
      options: {
        width: table.width + 0.9,
        depth: 1.9,
        variant: 'border',
        roles: { field: 'carpet-beige', border: 'carpet-bronze' },
      },
      x: table.x,
      z: table.z,
    },
    {
      piece: 'meeting-table',
      options: {
        width: table.width,
        depth: 0.8,
        count: 1,
        roles: { top: 'veneer-burl', pedestal: 'veneer-dark', band: 'brass' },
      },
      x: table.x,
      z: table.z,
      key: 'table',
      ...study,
    },
  ];
  const seats = Math.max(1, Math.floor((table.width - 0.05) / 0.72));
  for (let i = 0; i < seats; i++) {
    for (const side of [-1, 1]) {
      pieces.push({
        piece: 'meeting-chair',
        options: { roles: { seat: 'leather-ivory', frame: 'veneer-dark' } },
        x: table.x + (i - (seats - 1) / 2) * 0.72,
        z: table.z + side * 0.52,
        turn: side === 1 ? 180 : 0,
        on: 'table',
        ...study,
      });
    }
  }
  return {
    finish: ghostFinish,
    pieces: [
      ...pieces,
      ...dressWindows(
        space,
        {
          variant: 'straight',
          roles: { curtain: 'curtain-bronze', pelmet: 'veneer-dark', sheer: 'sheer' },
        },
        { short: ({ side }) => side === 1 },
      ),
      ...onEnds(endSpots(space), (width) => ({
        piece: 'picture',
        options: {
          width: Math.min(0.9, width - 0.1),
          height: 0.56,
          roles: { picture: 'picture-landscape', frame: 'gold' },
        },
        up: 1.2,
      })),
      ...coves(space, { cornice: 'veneer-dark', line: 'brass' }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 2, high: 0.06, wide: 0.26 },
        { roles: { frame: 'veneer-dark' } },
      ),
    ],
    exposure: 1.05,
    white: [0.96, 1.06],
  };
}
