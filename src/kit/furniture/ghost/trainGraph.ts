import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const inks = ['plastic-red', 'cloth-blue', 'black', 'bottle-green'] as const;

/** A railway's graph of trains on a wall, `width` (1.1) × `height` (0.56): hours across, stations down, a slanting line for each train. None can be read. */
export const trainGraph: Piece = {
  kind: 'train-graph',
  rest: 'wall',
  shapes: ({ width = 1.1, height = 0.56, seed = 1 }) => {
    const random = seeded(seed);
    const [w, top] = [width / 2, height - 0.02];
    const shapes: Shape[] = [
      block('paper', [-w, w], [0.01, top], [0, 0.004], 0, 2),
      ...[0, height - 0.024].map((y) =>
        block('wood-warm', [-w - 0.015, w + 0.015], [y, y + 0.024], [0, 0.016], 0.005),
      ),
    ];
    const hours = Math.round(width / 0.09);
    for (let i = 1; i < hours; i++) {
      const x = -w + (width * i) / hours;
      const half = i % 3 === 0 ? 0.0022 : 0.001;
      shapes.push(block('plastic-grey', [x - half, x + half], [0.03, top - 0.02], [0.004, 0.005]));
    }
    for (let i = 1; i < 7; i++) {
      const y = 0.03 + ((top - 0.05) * i) / 7;
      shapes.push(block('plastic-grey', [-w, w], [y - 0.001, y + 0.001], [0.004, 0.005]));
    }
    const tall = top - 0.09;
    const lines = Math.round(width * 9);
    for (let i = 0; i < lines; i++) {
      const across = 0.12 + 0.16 * random();
      const way = i % 2 === 0 ? 1 : -1;
      const x = -w + across / 2 + ((width - across) * (i + random() * 0.5)) / lines;
      shapes.push({
        kind: 'box',
        role: inks[Math.floor(random() * inks.length)] ?? 'black',
        detail: 1,
        at: [x, 0.04 + tall / 2, 0.0055 + i * 0.0001],
        size: [Math.hypot(across, tall), 0.005, 0.001],
        turn: [0, 0, way * Math.atan2(tall, across)],
      });
    }
    return shapes;
  },
};
