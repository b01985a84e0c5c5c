import { ceilingLamps } from './ceilingLamps.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

/** Middle of the partition from the left wall: the corridor's width and half its own thickness, m. */
const corridor = 0.8;
const top = 0.75;

/** A small office beside the corridor: tables along the right wall, cupboards by the ends. */
export function officeCompartment(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const z = -half + corridor;
  const length = to - from;
  const middle = (z + half) / 2;
  const tables = Math.max(1, Math.floor((length - 1) / 1.7));
  const pitch = (length - 0.7) / tables;
  return {
    finish: {
      floor: 'rubber-grey',
      wall: 'wall-cream',
      ceiling: 'ceiling',
      trim: 'trim',
      door: 'wood-light',
    },
    partitions: [{ from, to, z, role: 'wood-light', door: { at: (from + to) / 2, width: 0.7 } }],
    pieces: [
      ...Array.from({ length: tables }, (_, i) =>
        workplace(from + 0.55 + pitch * (i + 0.5), half - 0.36, i),
      ).flat(),
      {
        piece: 'cabinet',
        options: { variant: 'tall', width: 0.8, depth: 0.4, roles: { wood: 'wood-light' } },
        x: from + 0.22,
        z: middle + 0.3,
        turn: 90,
      },
      { piece: 'clock', x: to, z: middle, up: 1.55, turn: -90 },
      { piece: 'coat-hooks', options: { count: 3 }, x: to, z: middle - 0.6, up: 1.5, turn: -90 },
      ...ceilingLamps(space, Math.max(1, Math.round(length / 2)), {
        z: middle,
        options: { roles: { lamp: 'lamp-panel-cool' } },
      }),
      ...ceilingLamps(space, Math.max(1, Math.round(length / 1.6)), {
        piece: 'downlight',
        height: 0.02,
        depth: 0.12,
        z: -half + corridor / 2,
      }),
    ],
  };
}

function workplace(x: number, z: number, i: number): readonly PutPiece[] {
  const key = `table-${i}`;
  const on = (piece: string, dx: number, dz: number, more: Partial<PutPiece> = {}): PutPiece => ({
    piece,
    x: x + dx,
    z: z + dz,
    up: top,
    turn: 180,
    on: key,
    ...more,
  });
  return [
    {
      piece: 'desk',
      options: {
        variant: 'plain',
        width: 1.3,
        depth: 0.6,
        height: top,
        roles: { wood: 'wood-light' },
      },
      x,
      z,
      turn: 0,
      key,
    },
    {
      piece: 'desk-chair',
      options: { variant: 'low', roles: { seat: 'cloth-blue' } },
      x: x - 0.18,
      z: z - 0.36,
      turn: 0,
    },
    on('monitor', -0.18, 0.1, { options: { width: 0.48, variant: 'keyboard' } }),
    on('telephone', 0.36, 0),
    on('papers', -0.52, -0.06, { options: { variant: 'sheets' } }),
    {
      piece: 'waste-bin',
      options: { roles: { body: 'plastic-grey', rim: 'steel' } },
      x: x + 0.82,
      z: z + 0.12,
    },
  ];
}
