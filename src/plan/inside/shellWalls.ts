import { type ShellWall, shellMeasures } from '../../kit/inside/shell/input.ts';
import type { Boundary } from './planSpaces.ts';

/**
 * The walls across a car at its boundaries, with their openings. `end` is the thickness of its end walls; a corridor that
 * runs on is open up to `partition`, the corridor's own edge (as −z).
 */
export function shellWalls(
  boundaries: readonly Boundary[],
  {
    end,
    bulkhead,
    partition,
  }: { readonly end: number; readonly bulkhead: number; readonly partition: number },
): readonly ShellWall[] {
  const last = boundaries.length - 1;
  return boundaries.map((boundary, i): ShellWall => {
    const [from, to] = facesOf(boundary, i === 0, end, bulkhead);
    return {
      from,
      to,
      before: i - 1,
      behind: i === last ? -1 : i,
      opening: openingOf(boundary, partition),
    };
  });
}

/** An end wall stands outside its boundary, a bulkhead astride it. */
function facesOf(
  { x, kind }: Boundary,
  head: boolean,
  end: number,
  bulkhead: number,
): readonly [number, number] {
  if (kind !== 'end') return [x - bulkhead / 2, x + bulkhead / 2];
  return head ? [x - end, x] : [x, x + end];
}

function openingOf({ kind, z, width }: Boundary, partition: number): ShellWall['opening'] {
  if (width <= 0) return null;
  if (kind === 'corridor') return { kind: 'corridor', z: -partition };
  return { kind: 'door', z, width, height: shellMeasures.doorHeight };
}
