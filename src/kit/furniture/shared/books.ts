import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const covers = ['book-red', 'book-blue', 'book-green', 'book-black'] as const;

/** A small pile of `count` (3) books lying on a table. */
export const books: Piece = {
  kind: 'books',
  rest: 'top',
  shapes: ({ count = 3, seed = 1 }) => {
    const random = seeded(seed);
    let y = 0;
    return Array.from({ length: count }, (_, i) => {
      const thick = 0.022 + 0.02 * random();
      const size = [0.16 + 0.03 * random() - 0.012 * i, thick, 0.23 - 0.014 * i] as const;
      const turn = 0.5 * (random() - 0.5);
      const cover = covers[Math.floor(random() * covers.length)] ?? 'book-red';
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      const box = { ...slab(cover, [0, y, 0], size, 0.002, 1), turn: [0, turn, 0] as const };
      const pages = {
        ...slab(
          'paper',
          [0.006 * c, y + 0.003, -0.006 * s],
          [size[0] - 0.004, thick - 0.006, size[2] + 0.002],
          0,
          0,
        ),
        turn: [0, turn, 0] as const,
      };
      y += thick;
      return [box, pages];
    }).flat();
  },
};
