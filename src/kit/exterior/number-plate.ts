import { paintedText } from './paintedText.ts';
import { type ExteriorKind, sidesOf } from './part.ts';

/** A car's number in figures on the side, between the heights `from` and `to`. */
export const numberPlate: ExteriorKind = {
  kind: 'number-plate',
  needs: ['from', 'to', 'text', 'side'],
  shapes: (part, frame) => {
    const { at, from = 1.4, to = from + 0.09, text = '' } = part;
    return sidesOf(part).flatMap((side) =>
      paintedText('lettering-pale', 0, side, text, { at, from, height: to - from }, (y) =>
        frame.skin(side, y),
      ),
    );
  },
};
