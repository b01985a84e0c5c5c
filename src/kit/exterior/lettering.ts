import { paintedText } from './paintedText.ts';
import type { ExteriorKind } from './part.ts';
import { sidesOf } from './part.ts';

/**
 * Painted words on the side between the heights `from` and `to`: the railway's mark in red, other words pale. On a corrugated
 * band the paint takes the corrugation's light and shade.
 */
export const lettering: ExteriorKind = {
  kind: 'lettering',
  needs: ['from', 'to', 'text', 'side'],
  shapes: (part, frame) => {
    const { at, from = 1.44, to = from + 0.3, text = '' } = part;
    const colour = text === 'РЖД' ? 'lettering' : 'lettering-pale';
    const middle = (from + to) / 2;
    const band = frame.bands.find((one) => one.from <= middle && middle < one.to);
    const role = band?.role.endsWith('-ribbed') ? `${colour}-ribbed` : colour;
    return sidesOf(part).flatMap((side) =>
      paintedText(role, 2, side, text, { at, from, height: to - from }, (y) => frame.skin(side, y)),
    );
  },
};
