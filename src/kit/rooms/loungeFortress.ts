import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { type EndStretch, type EndWall, endWall } from './endWall.ts';
import { freeOfDoors } from './freeOfDoors.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { type WallGap, wallGaps } from './wallGaps.ts';
import { windowCurtains } from './windowCurtains.ts';
import { within } from './within.ts';

const roles = { seat: 'cloth-gold', piping: 'cloth-red', feet: 'wood-black' };

type Tag = (item: string) => { readonly item?: string };

/**
 * The Moving Fortress’ lounge: a sofa under each window of the left wall and a pair of armchairs opposite; where the data
 * report them, zebra-print chairs between the windows and lamps like flowers.
 */
export function loungeFortress(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const shown = new Set(space.amenities.map(({ id }) => id));
  const tag: Tag = (item) => (shown.has(item) ? { item } : {});
  const z = half - 0.56;
  const lamps = Math.max(1, Math.round((to - from) / 2.4));
  return {
    finish: {
      floor: 'carpet-wine',
      wall: 'wall-cream',
      dado: 'wood-warm',
      ceiling: 'ceiling',
      trim: 'wood-warm',
      door: 'wood-dark',
    },
    pieces: freeOfDoors(space, [
      ...space.windows.flatMap(({ at, side }): readonly PutPiece[] =>
        side === -1
          ? [
              {
                piece: 'sofa',
                options: { count: 2, variant: 'lace', roles },
                x: within(space, at, 1.62),
                z: -z,
                turn: 0,
              },
            ]
          : pair(
              'armchair',
              within(space, at, 2.08),
              z,
              0.63,
              { variant: 'lace', width: 0.8, roles },
              {},
            ),
      ),
      ...([-1, 1] as const).flatMap((side) =>
        wallGaps(space, side, 0.3, 1.9)
          .filter((gap) => gap.from > from + 0.3 && gap.to < to - 0.3)
          .flatMap((gap) =>
            shown.has('zebra-chairs')
              ? pair('zebra-chair', gap.at, side * (half - 0.5), 0.6, {}, tag('zebra-chairs'))
              : console(gap, side, half),
          ),
      ),
      ...([-1, 1] as const).flatMap((side) =>
        wallGaps(space, side, 0.3, 1.2)
          .filter((gap) => gap.from > from + 0.3 && gap.to < to - 0.3)
          .map(
            ({ at }): PutPiece => ({
              piece: 'picture',
              options: {
                width: 1,
                height: 0.62,
                roles: { picture: side === 1 ? 'picture-landscape' : 'picture-mountain' },
              },
              x: at,
              z: side * half,
              up: 1.22,
              turn: side === 1 ? 180 : 0,
            }),
          ),
      ),
      ...ends(space),
      ...windowCurtains(
        space,
        {
          variant: 'swag',
          roles: { curtain: 'curtain-gold', pelmet: 'wood-warm', line: 'gold', sheer: 'sheer' },
        },
        () => ({}),
      ),
      ...wallFittings(space, 'wood-warm'),
      ...coves(space, { cornice: 'trim', line: 'gold' }),
      ...(shown.has('flower-lights')
        ? ceilingLamps(space, lamps, {
            piece: 'flower-light',
            height: 0.16,
            depth: 0.2,
            ...tag('flower-lights'),
          })
        : ceilingLamps(space, lamps, { options: { roles: { frame: 'wood-warm' } } })),
    ]),
    exposure: 1,
  };
}

/** Two seats against a wall that look over the aisle, with a small table between them. */
function pair(
  piece: string,
  at: number,
  z: number,
  apart: number,
  options: NonNullable<PutPiece['options']>,
  item: { readonly item?: string },
): readonly PutPiece[] {
  const key = `table-${at.toFixed(1)}-${z > 0 ? 'right' : 'left'}`;
  const turn = z > 0 ? 180 : 0;
  const inwards = z > 0 ? 0.08 : -0.08;
  return [
    { piece, options, x: at - apart, z, turn, ...item },
    { piece, options, x: at + apart, z, turn, ...item },
    { piece: 'side-table', options: { width: 0.4 }, x: at, z: z + inwards, key },
    { piece: 'ashtray', x: at - 0.08, z: z + inwards, up: 0.54, on: key },
    {
      piece: 'vase',
      options: { variant: 'low', roles: { petal: 'petal-white' } },
      x: at + 0.08,
      z: z + inwards,
      up: 0.54,
      on: key,
    },
  ];
}

function console({ at }: WallGap, side: 1 | -1, half: number): readonly PutPiece[] {
  const key = `console-${at.toFixed(1)}-${side}`;
  const z = side * (half - 0.24);
  return [
    {
      piece: 'sideboard',
      options: { width: 1.5, depth: 0.4 },
      x: at,
      z,
      turn: side === 1 ? 180 : 0,
      key,
    },
    { piece: 'table-lamp', x: at - 0.5, z, up: 0.84, on: key },
    { piece: 'vase', x: at + 0.45, z, up: 0.84, on: key },
  ];
}

/** Palms and a standing lamp in the free corners, a cupboard with a screen over it beside the tail's door. */
function ends(space: RoomSpace): readonly PutPiece[] {
  const { from, to, half } = space;
  const [head, tail] = [endWall(space, 'head'), endWall(space, 'tail')];
  const [widest] = tail.stretches;
  const sides = [1, -1] as const;
  const plant = tail.stretches.length > 1 && tail.cornerFree(-1);
  return [
    ...sides
      .filter((side) => head.cornerFree(side))
      .map(
        (side, i): PutPiece =>
          i === 0
            ? {
                piece: 'palm',
                options: { height: 1.6, width: 0.76 },
                x: from + 0.42,
                z: side * (half - 0.44),
              }
            : { piece: 'floor-lamp', x: from + 0.3, z: side * (half - 0.34) },
      ),
    ...(widest ? screen(tail, plant ? { ...widest, z: half - 0.47, width: 0.88 } : widest) : []),
    ...(plant
      ? [
          {
            piece: 'ficus',
            options: { height: 1.6, width: 0.7 },
            x: to - 0.4,
            z: -half + 0.44,
          },
        ]
      : []),
  ];
}

function screen(wall: EndWall, { z, width }: EndStretch): readonly PutPiece[] {
  const wide = Math.min(1.4, width - 0.08);
  const x = wall.x + wall.inwards * 0.18;
  return [
    {
      piece: 'cabinet',
      options: { width: wide, depth: 0.34, height: 0.78, roles: { wood: 'wood-dark' } },
      x,
      z,
      turn: wall.turn,
      key: 'tail',
    },
    {
      piece: 'vase',
      options: { variant: 'low', count: 11 },
      x,
      z: z + (wide > 1 ? 0.5 : 0),
      up: 0.78,
      on: 'tail',
    },
    {
      piece: 'wall-screen',
      options: { width: Math.min(1.2, wide), roles: { screen: 'screen-view' } },
      x: wall.x,
      z,
      up: 1.08,
      turn: wall.turn,
    },
  ];
}
