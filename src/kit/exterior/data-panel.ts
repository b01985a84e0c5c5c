import { plate } from '../coach/patches.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import { paintedText } from './paintedText.ts';
import { type ExteriorKind, sidesOf } from './part.ts';

/** Size of the painted outline (reference sheet, section 7). */
const size: Vec2 = [0.44, 0.16];
const line = 0.012;

/** The painted data panel near an end: a pale outline with two lines of figures in it; its lower edge at `from`. */
export const dataPanel: ExteriorKind = {
  kind: 'data-panel',
  needs: ['from', 'text', 'side'],
  shapes: (part, frame) => {
    const { at, from = 1.36, text } = part;
    const [w, h] = size;
    return sidesOf(part).flatMap((side): readonly Shape[] => {
      const z = (y: number) => frame.skin(side, y, 0.005);
      const x: Vec2 = [at - w / 2, at + w / 2];
      const box = (a: Vec2, b: Vec2) => plate('lettering-pale', 0, side, a, b, z);
      const skin = (y: number) => frame.skin(side, y);
      const lines = (text ?? '24.4 57').split(' ');
      const height = (h - 0.06) / Math.max(1, lines.length) - 0.012;
      return [
        box(x, [from, from + line]),
        box(x, [from + h - line, from + h]),
        box([x[0], x[0] + line], [from, from + h]),
        box([x[1] - line, x[1]], [from, from + h]),
        ...lines.flatMap((words, i) => {
          const low = from + h - 0.035 - (i + 1) * height - i * 0.02;
          return paintedText('lettering-pale', 0, side, words, { at, from: low, height }, skin);
        }),
      ];
    });
  },
};
