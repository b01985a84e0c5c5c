import type { PieceOptions } from '../furniture/piece.ts';
import { communicationsOld } from './communicationsOld.ts';
import { communicationsRadio } from './communicationsRadio.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { freeRuns } from './service/freeRuns.ts';
import { has } from './service/has.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Operators’ places across the car between the windows, racks where the wall is blind, flat screens on the end walls. */
export const communications: RoomKind = {
  kind: 'communications',
  way: 'left',
  fit: (space) => {
    if (isOld(space)) return communicationsOld(space);
    if (isRadio(space)) return communicationsRadio(space);
    const length = space.to - space.from;
    const lamps = Math.max(1, Math.round(length / 2.2));
    const lights: PutPiece[] = Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, space.from + (length * (i + 0.5)) / lamps, 0.35, {
        width: 0.9,
        depth: 0.26,
        lamp: 'lamp-panel-cool',
      }),
    );
    const ghost = space.taste === 'ghost';
    // What is followed hangs large where nobody works at old consoles.
    const large = ghost ? { width: 1.56, height: 0.86 } : { width: 1.0, height: 0.58 };
    const pieces = [
      ...places(space),
      put('flat-screen', space.from, ghost ? 0.42 : 0.02, {
        turn: 90,
        up: 1.2,
        options: ghost ? { ...large, roles: { screen: 'screen-route' } } : large,
      }),
      put('flat-screen', space.to, ghost ? 0.42 : 0.02, {
        turn: -90,
        up: 1.2,
        options: { ...large, roles: { screen: ghost ? 'screen-chart' : 'screen-standby' } },
      }),
      ...lights,
      ...blinds(space, 1),
      ...corridor(space),
    ];
    return {
      finish: workFinish(space, 'technical'),
      pieces: withItems(space, pieces, [
        [/screen|briefing/, ['flat-screen']],
        [/phone/, ['satellite-phones']],
        [/./, ['operator-desk', 'equipment-rack']],
      ]),
    };
  },
};

/** Of a train’s communications cars the first is the oldest: reports call the ghost train’s equipment outdated. */
function isOld({ taste, carKind, nth }: RoomSpace): boolean {
  return taste === 'ghost' && carKind === 'communications' && nth === 0;
}

/** The ghost train’s newer communications cars have radio rooms. */
function isRadio({ taste, carKind }: RoomSpace): boolean {
  return taste === 'ghost' && carKind === 'communications';
}

/** A desk across each pier that is too narrow for more; at longer blind stretches racks, then a desk along the wall. */
function places(space: RoomSpace): readonly PutPiece[] {
  const phones = has(space, /phone/);
  const variant = phones ? 'clear' : space.carKind === 'multimedia' ? 'news' : 'plots';
  const body = space.taste === 'ghost' ? { roles: { body: 'cabinet-grey' } } : {};
  const desk = { variant, roles: { top: 'laminate-oak' } };
  const pieces: PutPiece[] = [];
  const ends: readonly [number, number] = [space.from + 0.6, space.to - 0.6];
  for (const { from, to } of freeRuns(space, 1)) {
    const wide = to - from;
    const middle = (from + to) / 2;
    if (wide > 2.2) {
      const racks = Math.min(3, Math.floor((wide - 1.5) / 0.61));
      for (let i = 0; i < racks; i++) {
        pieces.push(
          put('equipment-rack', from + 0.61 * (i + 0.5), space.half - 0.34, {
            turn: 180,
            options: { variant: i % 2 === 0 ? 'glass' : 'plain', ...body },
          }),
        );
      }
      const x = from + racks * 0.61 + 0.75;
      pieces.push(
        ...operator(x, space.half - 0.45, 180, { ...desk, width: 1.4 }, phones),
        put('desk-chair', x, space.half - 1.12, { options: { variant: 'low' } }),
      );
    } else if (wide > 0.58 && middle > ends[0] && middle < ends[1]) {
      // One sits on the tail side, but in the last place before the end wall.
      const way = middle < space.to - 1.2 ? 1 : -1;
      pieces.push(
        ...operator(
          middle,
          space.half - 0.78,
          way * 90,
          { ...desk, width: 1.36, depth: Math.min(0.75, wide) },
          phones,
        ),
        put('desk-chair', middle + way * 0.72, space.half - 0.82, {
          turn: way * -90,
          options: { variant: 'low' },
        }),
      );
    } else if (wide > 0.62) {
      pieces.push(
        put('equipment-rack', middle, space.half - 0.34, {
          turn: 180,
          options: { variant: 'glass', ...body },
        }),
      );
    }
  }
  return pieces;
}

/** An operator's desk, and satellite telephones on it at the left hand of who sits there. */
function operator(
  x: number,
  z: number,
  turn: number,
  options: PieceOptions,
  phones: boolean,
): readonly PutPiece[] {
  const key = `desk-${x.toFixed(2)}`;
  const pieces = [put('operator-desk', x, z, { turn, options, key })];
  if (!phones) return pieces;
  const [width, depth] = [options.width ?? 1.4, options.depth ?? 0.75];
  // Before the left screen, where the desk's corner is free.
  const [aside, ahead] = [0.31 - width / 2, depth / 2 - 0.2];
  const angle = (turn * Math.PI) / 180;
  return [
    ...pieces,
    put(
      'satellite-phones',
      x + aside * Math.cos(angle) + ahead * Math.sin(angle),
      z - aside * Math.sin(angle) + ahead * Math.cos(angle),
      { turn, up: 0.74, on: key },
    ),
  ];
}
