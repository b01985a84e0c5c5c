import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { drum } from './parts.ts';

/**
 * What turns the antennas, on a wall, `width` (1.5) × `height` (0.86): two roses with a needle each, between them a screen of
 * what is heard along the band, keys below. None of it can be read.
 */
export const antennaPanel: Piece = {
  kind: 'antenna-panel',
  rest: 'wall',
  shapes: ({ width = 1.5, height = 0.86, seed = 1 }) => {
    const random = seeded(seed);
    const w = width / 2;
    const rose = Math.min(0.24, width * 0.16);
    const y = height * 0.58;
    const screen = w - 2 * rose - 0.1;
    const shapes: Shape[] = [
      block('machine-black', [-w, w], [0, height], [0, 0.05], 0.008),
      block('case-grey', [-w + 0.02, w - 0.02], [0.02, height - 0.02], [0.05, 0.056], 0.004),
      block('black-gloss', [-screen, screen], [y - rose, y + rose], [0.056, 0.064], 0.004),
    ];
    for (const [i, side] of [-1, 1].entries()) {
      const x = side * (w - rose - 0.06);
      const needle = 0.7 + i * 2.1 + random();
      shapes.push(
        drum('aluminium', [x, y, 0.056], 'z', rose + 0.012, 0.008, 28, 2),
        drum('dial-white', [x, y, 0.064], 'z', rose, 0.003, 28, 2),
        ...Array.from({ length: 24 }, (_, k): Shape => {
          const a = (k * Math.PI) / 12;
          const long = k % 6 === 0 ? 0.06 : 0.03;
          const r = rose - 0.012 - long / 2;
          return {
            kind: 'box',
            role: 'black',
            detail: 1,
            at: [x + r * Math.cos(a), y + r * Math.sin(a), 0.068],
            size: [long, k % 6 === 0 ? 0.008 : 0.004, 0.002],
            turn: [0, 0, a],
          };
        }),
        {
          kind: 'box',
          role: 'plastic-red',
          detail: 2,
          at: [x + rose * 0.32 * Math.cos(needle), y + rose * 0.32 * Math.sin(needle), 0.072],
          size: [rose * 1.05, 0.016, 0.004],
          turn: [0, 0, needle],
        },
        drum('black', [x, y, 0.068], 'z', 0.022, 0.014, 12),
      );
    }
    const bars = Math.max(6, Math.round(screen * 44));
    for (let i = 0; i < bars; i++) {
      const x = ((i + 0.5) / bars - 0.5) * (screen * 2 - 0.04);
      const tall = (0.12 + (random() < 0.2 ? 0.8 * random() : 0.15 * random())) * (rose * 2 - 0.05);
      shapes.push(
        block(
          'scope-green',
          [x - screen / bars + 0.002, x + screen / bars - 0.002],
          [y - rose + 0.02, y - rose + 0.02 + tall],
          [0.064, 0.066],
          0,
          1,
        ),
      );
    }
    const keys = Math.floor((width - 0.2) / 0.08);
    for (let i = 0; i < keys; i++) {
      const x = ((i + 0.5) / keys - 0.5) * (width - 0.16);
      const role = i % 5 === 2 ? 'lamp-amber' : i % 3 === 0 ? 'lamp-green' : 'key-white';
      shapes.push(block(role, [x - 0.022, x + 0.022], [0.08, 0.12], [0.056, 0.066], 0.003, 1));
    }
    return shapes;
  },
};
