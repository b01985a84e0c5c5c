import { armourOf } from './armourOf.ts';
import type { Overlay } from './overlay.ts';

/** Each car by what is reported of its armour against the threat: the body by the part that it meets, panes by themselves. */
export const armour: Overlay = {
  id: 'armour',
  patterns: ['reported', 'disputed', 'not-stopped', 'unreported'],
  mark: (car, context) => {
    const [first = 'walls', ...others] = context.threat.parts;
    return {
      body: armourOf(car, first, context),
      glass: others.includes('windows') ? armourOf(car, 'windows', context) : null,
    };
  },
};
