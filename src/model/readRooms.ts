import type { Path } from './formatPath.ts';
import { addIssue, type IssueList } from './issueList.ts';
import { nameFromKind } from './nameFromKind.ts';
import type { RawCar } from './schema/car.ts';
import type { Room } from './train.ts';
import { uniqueId } from './uniqueId.ts';

/** Both end walls together, m. */
const endWalls = 0.2;
/** Rooms that are a little too long are squeezed by the plan; beyond this they are a mistake. */
const squeeze = 1.15;

/** Rooms of a car, from its head. `bodyLength` is that of the body, m. */
export function readRooms(
  list: IssueList,
  path: Path,
  raw: RawCar['rooms'],
  bodyLength: number,
): Room[] {
  const taken = new Set<string>();
  const rooms = (raw ?? []).map((room, index): Room => {
    const id = uniqueId(list, [...path, index], room.id, room.kind, taken);
    const name = room.name ?? nameFromKind(room.kind);
    const evidence = room.evidence ?? 'unreported';
    return { id, kind: room.kind, name, length: room.length, evidence };
  });
  const inside = bodyLength - endWalls;
  const sum = rooms.reduce((total, room) => total + room.length, 0);
  if (sum > inside * squeeze)
    addIssue(
      list,
      path,
      'does-not-fit',
      `${metres(sum)} of rooms, ${metres(sum - inside)} too long`,
      `at most ${metres(inside)} inside the body`,
    );
  return rooms;
}

const metres = (value: number): string => `${Math.round(value * 100) / 100} m`;
