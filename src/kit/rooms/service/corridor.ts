import type { PutPiece, RoomSpace } from '../room.ts';
import { blinds } from './blinds.ts';
import { ceilingLamp } from './ceilingLamp.ts';
import { corridorLamps } from './corridorLamps.ts';
import { corridorRunner } from './corridorRunner.ts';
import { put } from './put.ts';
import { rodCurtains } from './rodCurtains.ts';
import { serviceLook } from './serviceLook.ts';

/** What hangs in the side corridor that passes a room: hand rail, heating, blinds, lamps. */
export function corridor(space: RoomSpace): readonly PutPiece[] {
  const { rail, metal, corridor: dress } = serviceLook(space);
  const { from, to, half } = space;
  const doors = space.sideDoors.filter(({ side }) => side === -1);
  const pieces: PutPiece[] = [
    ...(dress?.curtain ? rodCurtains(space, -1, dress.curtain, metal) : blinds(space, -1)),
  ];
  if (dress?.runner) pieces.push(corridorRunner(space, dress.runner));
  const heater = dress?.heater ? { roles: { casing: dress.heater, top: dress.heater } } : {};
  for (const [a, b] of between(
    [from + 0.04, to - 0.04],
    doors.map(({ at, width }) => [at - width / 2 - 0.12, at + width / 2 + 0.12] as const),
  )) {
    const x = (a + b) / 2;
    const width = b - a;
    if (width < 0.5) continue;
    pieces.push(
      put('corridor-rail', x, -half, { up: 0.64, options: { width, roles: { rail, metal } } }),
      put('radiator', x, -half, { options: { width, depth: 0.07, ...heater } }),
    );
  }
  if (dress?.lamps) return [...pieces, ...corridorLamps(space, dress)];
  const lamps = Math.max(1, Math.round((to - from) / 2.2));
  for (let i = 0; i < lamps; i++) {
    const x = from + ((to - from) * (i + 0.5)) / lamps;
    pieces.push(ceilingLamp(space, x, -half + 0.43, { width: 0.5, depth: 0.2 }));
  }
  return pieces;
}

type Span = readonly [number, number];

function between([from, to]: Span, gaps: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  let at = from;
  for (const [start, end] of gaps.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) runs.push([at, start]);
    at = Math.max(at, end);
  }
  if (to > at) runs.push([at, to]);
  return runs;
}
