import type { Armour, Car } from '../../model/train.ts';
import type { OverlayContext } from './overlay.ts';
import type { Pattern } from './pattern.ts';

/**
 * What is said of one part of a car against a threat. `reported`: a claim about this very car, or one that nobody disputes.
 * `disputed`: sources differ on whether this car has it, or on what it stops. `not-stopped`: the armour is said not to stop it.
 * `unreported`: nobody speaks of it.
 */
export function armourOf(
  { armour, disputes }: Car,
  part: keyof Armour,
  { train, factBase, threat }: OverlayContext,
): Pattern {
  const said = armour[part];
  const stops = said.filter((id) => threat.stops.includes(id));
  // That armour fails is said of the whole car, not of a part.
  const fails = Object.values(armour).some((ids: readonly string[]) =>
    ids.some((id) => threat.fails.includes(id)),
  );
  if (stops.length === 0) return fails ? 'not-stopped' : 'unreported';
  if (fails) return 'disputed';
  const sound = stops.filter((id) => {
    const fact = factBase.facts.get(id);
    return fact?.evidence === 'reported' && fact.conflict === null;
  });
  // What is said of every car alike does not settle which cars have it.
  const own = sound.some((id) => train.cars.some((other) => !other.armour[part].includes(id)));
  if (own) return 'reported';
  const open = disputes.some(({ conflict }) =>
    factBase.conflicts.get(conflict)?.some(({ id }) => said.includes(id)),
  );
  return open || sound.length === 0 ? 'disputed' : 'reported';
}
