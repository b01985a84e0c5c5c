import { paintedText } from './paintedText.ts';
import type { ExteriorKind } from './part.ts';
import { sidesOf } from './part.ts';

/**
 * Painted words on the side between the heights `from` and `to`: the railway's mark in red, other words pale; as smooth on a
 * corrugated band as elsewhere, for its waves would cut their edges into teeth.
 */
export const lettering: ExteriorKind = {
  kind: 'lettering',
  needs: ['from', 'to', 'text', 'side'],
  shapes: (part, frame) => {
    const { at, from = 1.44, to = from + 0.3, text = '' } = part;
    const role = text === 'РЖД' ? 'lettering' : 'lettering-pale';
    return sidesOf(part).flatMap((side) =>
      paintedText(role, 2, side, text, { at, from, height: to - from }, (y) => frame.skin(side, y)),
    );
  },
};
