import { checkName } from './checkName.ts';
import { evidenceOf } from './evidenceOf.ts';
import { type FactIds, resolveFacts } from './factIds.ts';
import type { Path } from './formatPath.ts';
import type { IssueList } from './issueList.ts';
import type { RawCar } from './schema/car.ts';
import { slug } from './slug.ts';
import type { Amenity, Room } from './train.ts';
import { uniqueId } from './uniqueId.ts';

/** Amenities of a car. */
export function readAmenities(
  list: IssueList,
  path: Path,
  raw: RawCar['amenities'],
  rooms: readonly Room[],
  facts: FactIds,
): Amenity[] {
  const taken = new Set<string>();
  const roomIds = rooms.map((room) => room.id);
  return (raw ?? []).map((amenity, index): Amenity => {
    const at = [...path, index];
    const room = amenity.room ?? null;
    if (room !== null) checkName(list, [...at, 'room'], room, roomIds);
    return {
      id: uniqueId(list, at, amenity.id, slug(amenity.name, 'item'), taken),
      name: amenity.name,
      facts: resolveFacts(list, [...at, 'facts'], amenity.facts, facts),
      evidence: evidenceOf(list, at, amenity),
      room,
      comfort: amenity.comfort ?? null,
    };
  });
}
