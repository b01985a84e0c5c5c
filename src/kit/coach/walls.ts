import type { Hole, Shape, WallShape } from '../shapes.ts';
import type { CoachFrame } from './coachFrame.ts';
import { doorHoles } from './doors.ts';
import { frostedRole, type Pane, panesOf } from './glazing.ts';

/** Width of the chamfer between sides and ends. */
export const endChamfer = 0.03;

/** Both side walls: with window and door openings close by; far away windows flush, doors left out. */
export function walls(frame: CoachFrame): readonly Shape[] {
  const panes = panesOf(frame.vehicle.windows);
  return ([1, -1] as const).flatMap((side): readonly Shape[] => {
    const windows = panes
      .filter((pane) => pane.side === side)
      .map((pane) => ({
        ...holeOf(pane),
        fill: pane.frosted ? frostedRole(frame) : 'glass',
      }));
    const wall: WallShape = {
      kind: 'wall',
      role: 'body-side',
      detail: 2,
      side,
      from: frame.head + endChamfer,
      to: frame.tail - endChamfer,
      section: frame.section.wall,
      bands: frame.bands,
      holes: windows,
    };
    const doors = doorHoles(frame, side);
    return [
      { ...wall, only: 'near', holes: [...windows, ...doors] },
      { ...wall, only: 'far' },
    ];
  });
}

function holeOf({ at, width, from, to, corner }: Pane): Hole {
  return { at, width, from, to, corner };
}
