import type { PutPiece, RoomSpace } from '../room.ts';
import { ceilingLamp } from './ceilingLamp.ts';
import { freeRuns } from './freeRuns.ts';
import type { CorridorDress } from './look.ts';
import { put } from './put.ts';

/** z of the corridor's lamps from the wall, m. */
const middle = 0.43;

/** Lamps of this stretch of corridor: on its ceiling, and between its windows where its look has them there. */
export function corridorLamps(
  space: RoomSpace,
  { lamps, sconces }: CorridorDress,
): readonly PutPiece[] {
  const { from, to, half } = space;
  const count = Math.max(1, Math.round((to - from) / (lamps === 'square' ? 1.5 : 2.2)));
  const ceiling = Array.from({ length: count }, (_, i): PutPiece => {
    const x = from + ((to - from) * (i + 0.5)) / count;
    const z = -half + middle;
    if (lamps === 'square') return ceilingLamp(space, x, z, { width: 0.3, depth: 0.3 });
    return ceilingLamp(space, x, z, {
      width: Math.min(1.1, (to - from) / count - 0.3),
      depth: 0.12,
      lamp: 'lamp-panel-cool',
    });
  });
  // Only beside compartments: in a short stretch one would walk into their light.
  if (!sconces || space.kind !== 'compartment') return ceiling;
  const [run] = freeRuns(space, -1, 1.9, 0.12);
  if (!run) return ceiling;
  return [
    ...ceiling,
    put('deco-sconce', Math.min(run.to - 0.14, run.from + 0.16), -half, { up: 1.36 }),
  ];
}
