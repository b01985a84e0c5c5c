import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { wallGaps } from './wallGaps.ts';
import { windowCurtains } from './windowCurtains.ts';

/** The stage stands left of the way to the tail's door, m. */
const stage = { length: 2.5, from: -1.38, to: 0.5, height: 0.11, behind: 1.2 };
const roles = { seat: 'leather-cream', piping: 'cloth-plum', feet: 'brass' };

/**
 * A room to sing in: sofas along both walls look over the aisle to a small stage at the tail with two screens behind it and
 * coloured light; one passes at the stage's right and behind its backdrop to the door.
 */
export const karaoke: RoomKind = {
  kind: 'karaoke',
  way: 'middle',
  fit: (space) => ({
    finish: {
      floor: 'carpet-plum',
      wall: 'wood-warm',
      dado: 'wood-dark',
      ceiling: 'ceiling-rose',
      trim: 'wood-dark',
      door: 'wood-dark',
      bulkhead: 'wood-warm',
    },
    pieces: [
      ...onStage(space),
      ...seats(space),
      ...walls(space),
      ...head(space),
      ...windowCurtains(
        space,
        {
          variant: 'swag',
          roles: {
            curtain: 'curtain-wine',
            border: 'curtain-gold',
            pelmet: 'wood-dark',
            line: 'gold',
          },
        },
        () => ({}),
      ),
      ...wallFittings(space, 'wood-dark'),
      ...coves(space, { cornice: 'wood-dark', line: 'gold', lamp: 'strip-pink' }),
      ...lights(space),
    ],
    exposure: 1.15,
  }),
};

function tagOf(space: RoomSpace): (item: string) => { readonly item?: string } {
  const shown = new Set(space.amenities.map(({ id }) => id));
  return (item) => (shown.has(item) ? { item } : {});
}

function onStage(space: RoomSpace): readonly PutPiece[] {
  const tag = tagOf(space);
  const back = space.to - stage.behind;
  const x = back - stage.length / 2;
  const z = (stage.from + stage.to) / 2;
  const wide = stage.to - stage.from;
  const up = stage.height;
  const screen = (side: number): PutPiece => ({
    piece: 'wall-screen',
    options: { width: 0.84, height: 0.62, roles: { screen: 'screen-karaoke' } },
    x: back - 0.004,
    z: z + side * 0.44,
    up: 1.14 + up,
    turn: -90,
    on: 'backdrop',
    ...tag('screens'),
  });
  return [
    {
      piece: 'stage',
      options: { width: stage.length, depth: wide },
      x,
      z,
      key: 'stage',
      ...tag('karaoke'),
    },
    {
      piece: 'stage-backdrop',
      options: { width: wide, height: 2 },
      x: back + 0.07,
      z,
      turn: -90,
      key: 'backdrop',
    },
    screen(-1),
    screen(1),
    // Who comes in by the tail door sees the backdrop's padded back, between two lamps.
    ...[-0.62, 0.62].map(
      (dz): PutPiece => ({
        piece: 'sconce',
        x: back + 0.137,
        z: z + dz,
        up: 1.3,
        turn: 90,
        on: 'backdrop',
      }),
    ),
    ...[-0.42, 0.42].map(
      (dz): PutPiece => ({
        piece: 'microphone-stand',
        options: { height: 1.48 },
        x: x - 0.1,
        z: z + dz,
        up,
        turn: -90,
        on: 'stage',
        ...tag('singers'),
      }),
    ),
    {
      piece: 'karaoke-machine',
      x: back - 0.45,
      z: stage.from + 0.3,
      up,
      turn: 20,
      on: 'stage',
      ...tag('karaoke'),
    },
    {
      piece: 'speaker',
      x: back - 0.3,
      z: stage.to - 0.25,
      up,
      turn: -100,
      on: 'stage',
    },
  ];
}

/** Sofas along both walls from the head to the stage, with small tables between. */
function seats({ from, to, half }: RoomSpace): readonly PutPiece[] {
  const end = to - stage.behind - stage.length - 0.35;
  const start = from + 1.05;
  const z = half - 0.5;
  const pieces: PutPiece[] = [];
  for (const side of [-1, 1] as const) {
    let x = start + (side === 1 ? 0.9 : 0);
    for (let i = 0; x + 2.21 <= end + (side === 1 ? 0.6 : 0); i++) {
      const key = `drinks${side}-${i}`;
      pieces.push({
        piece: 'sofa',
        options: { count: 3, roles },
        x: x + 1.105,
        z: side * z,
        turn: side === 1 ? 180 : 0,
      });
      x += 2.21;
      if (x + 0.6 > end) break;
      pieces.push(
        {
          piece: 'side-table',
          options: { width: 0.42, roles: { top: 'black-gloss' } },
          x: x + 0.28,
          z: side * (z + 0.02),
          key,
        },
        {
          piece: 'water-bottle',
          options: { variant: 'glass' },
          x: x + 0.13,
          z: side * (z + 0.02),
          up: 0.54,
          on: key,
        },
        {
          piece: 'hand-microphone',
          x: x + 0.365,
          z: side * (z + 0.02),
          up: 0.54,
          turn: 90 * side,
          on: key,
        },
      );
      x += 0.56;
    }
  }
  return pieces;
}

/** Padded fields in gilt frames between windows, and wall lamps between the fields; a runner along the seats. */
function walls(space: RoomSpace): readonly PutPiece[] {
  const fields = 1.5;
  const runner = space.to - stage.behind - stage.length - space.from - 0.5;
  return [
    ...([-1, 1] as const).flatMap((side) =>
      wallGaps(space, side, 0.3, 0.8).flatMap(({ at, from, width }): PutPiece[] => {
        const count = Math.max(1, Math.round(width / fields));
        const turn = side === 1 ? 180 : 0;
        return [
          {
            piece: 'wall-panels',
            options: {
              width,
              height: 1.08,
              count,
              variant: 'single',
              roles: { field: 'padded-plum', moulding: 'gold' },
            },
            x: at,
            z: side * space.half,
            up: 0.86,
            turn,
          },
          ...Array.from(
            { length: count - 1 },
            (_, i): PutPiece => ({
              piece: 'sconce',
              x: from + (width * (i + 1)) / count,
              z: side * (space.half - 0.018),
              up: 1.3,
              turn,
            }),
          ),
        ];
      }),
    ),
    {
      piece: 'runner',
      options: { width: runner, depth: 0.76, roles: { field: 'runner-plum' } },
      x: space.from + 0.3 + runner / 2,
      z: 0,
    },
  ];
}

function head({ from, half }: RoomSpace): readonly PutPiece[] {
  const z = -half + 0.47;
  return [
    {
      piece: 'cabinet',
      options: {
        width: 0.8,
        depth: 0.4,
        height: 0.9,
        roles: { wood: 'wood-dark', top: 'marble-brown' },
      },
      x: from + 0.21,
      z,
      turn: 90,
      key: 'bar',
    },
    { piece: 'vase', x: from + 0.2, z: z - 0.22, up: 0.9, on: 'bar' },
    { piece: 'water-bottle', x: from + 0.22, z: z + 0.1, up: 0.9, on: 'bar' },
    { piece: 'water-bottle', x: from + 0.16, z: z + 0.2, up: 0.9, on: 'bar' },
    {
      piece: 'picture',
      options: { width: 0.74, height: 0.5, roles: { picture: 'picture-abstract' } },
      x: from,
      z,
      up: 1.3,
      turn: 90,
    },
    { piece: 'palm', options: { height: 1.5, width: 0.7 }, x: from + 0.4, z: half - 0.4 },
  ];
}

/** Ceiling panels over the seats, a ball of mirrors before the stage, and a bar of coloured lamps over it. */
function lights(space: RoomSpace): readonly PutPiece[] {
  const back = space.to - stage.behind;
  const crown = space.crown - space.floor;
  const front = back - stage.length;
  return [
    ...ceilingLamps({ ...space, to: front }, Math.max(1, Math.round((front - space.from) / 2.6)), {
      options: { roles: { frame: 'wood-dark' }, width: 0.9 },
    }),
    {
      piece: 'mirror-ball',
      options: { height: 0.52, width: 0.4 },
      x: front - 0.1,
      z: 0,
      up: crown - 0.53,
    },
    {
      piece: 'light-bar',
      options: { width: 1.6, count: 5 },
      x: front + 0.35,
      z: (stage.from + stage.to) / 2,
      up: crown - 0.25,
      turn: 90,
    },
  ];
}
