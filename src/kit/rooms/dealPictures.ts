import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

/** Pictures that rooms ask for where any will do. */
const any: ReadonlySet<string | undefined> = new Set([
  undefined,
  'picture-landscape',
  'picture-mountain',
  'picture-abstract',
]);

/** What hangs in the Moving Fortress: lands and things as Korean painters show them, of no known place. Illustrative. */
const korean = [
  'picture-mountain',
  'picture-pines-and-cranes',
  'picture-rice-fields',
  'picture-waterfall',
  'picture-lake-with-boats',
  'picture-plum-blossom',
  'picture-pavilion',
  'picture-fruit-still-life',
  'picture-sunrise-sea',
] as const;

/** What hangs in trains of Russia. Illustrative. */
const russian = [
  'picture-birch-wood',
  'picture-sails-on-gulf',
  'picture-winter-village',
  'picture-landscape',
  'picture-autumn-lake',
  'picture-lilac-still-life',
  'picture-river-dusk',
  'picture-abstract',
  'picture-hay-field',
  'picture-snowy-firs',
] as const;

/** Cars start this far apart in their train's pictures; shares no factor with either number of them. */
const stride = 7;

/**
 * The rooms of a car with other pictures on their walls: none hangs twice in a car while there are enough of them, and the next
 * cars begin with others. `car` is the car's number in its train.
 */
export function dealPictures(
  spaces: readonly Pick<RoomSpace, 'taste'>[],
  fits: readonly RoomFit[],
  car: number,
): readonly RoomFit[] {
  let next = car * stride;
  return fits.map((fit, i) => {
    const pictures = spaces[i]?.taste === 'fortress' ? korean : russian;
    const dealt = fit.pieces.map((piece): PutPiece => {
      const roles = piece.options?.roles;
      if (piece.piece !== 'picture' || !any.has(roles?.picture)) return piece;
      const picture = pictures[next++ % pictures.length]!;
      return { ...piece, options: { ...piece.options, roles: { ...roles, picture } } };
    });
    return { ...fit, pieces: dealt };
  });
}
