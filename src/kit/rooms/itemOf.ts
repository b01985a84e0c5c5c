import type { RoomSpace } from './room.ts';

/** The first of these amenities that the data place in the room, as a piece's `item`; nothing where there is none of them. */
export function itemOf(
  { amenities }: RoomSpace,
  ...ids: readonly string[]
): { readonly item: string } | undefined {
  const id = ids.find((one) => amenities.some((amenity) => amenity.id === one));
  return id === undefined ? undefined : { item: id };
}
