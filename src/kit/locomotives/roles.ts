import type { Livery } from '../../model/train.ts';

/** Parts of the paint that a train's livery may recolour as `loco-…`. */
const shared = ['side', 'low', 'stripe', 'face', 'mask', 'brow'];

/**
 * Turns a spec's short paint names into roles: `side` → `loco-side` where the train's livery colours that, else the
 * locomotive's own (`tep-side`). Names that are no paint stay as they are.
 */
export function paintRoles(paint: string, livery: Livery): (name: string) => string {
  return (name) => {
    if (!name.startsWith('$')) return name;
    const part = name.slice(1);
    const wanted = `loco-${part}`;
    return shared.includes(part) && wanted in livery.colours ? wanted : `${paint}-${part}`;
  };
}
