import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A place laid for work at a meeting, 0.34 × 0.3 m: a leather pad, paper and a pencil; `variant` `folder` is a closed folder,
 * `sheets` loose sheets. Roles: `pad`.
 */
export const papers: Piece = {
  kind: 'papers',
  rest: 'top',
  shapes: ({ variant, roles = {}, seed = 1 }) => {
    const lean = ((seed % 13) - 6) * 0.012;
    if (variant === 'folder') {
      return [
        {
          ...slab(roles.pad ?? 'book-red', [0, 0, 0], [0.23, 0.012, 0.31], 0.003, 1),
          turn: [0, lean, 0],
        },
        { ...slab('gold', [0, 0.0115, -0.06], [0.1, 0.001, 0.012], 0, 0), turn: [0, lean, 0] },
      ];
    }
    const sheets = [
      {
        ...slab('paper', [0.01, variant === 'sheets' ? 0 : 0.006, 0], [0.21, 0.002, 0.297], 0, 1),
        turn: [0, lean, 0] as const,
      },
      {
        ...slab(
          'paper',
          [-0.02, variant === 'sheets' ? 0.002 : 0.008, 0.01],
          [0.21, 0.001, 0.297],
          0,
          0,
        ),
        turn: [0, lean + 0.09, 0] as const,
      },
    ];
    if (variant === 'sheets') return sheets;
    return [
      slab(roles.pad ?? 'leather-blue', [0, 0, 0], [0.36, 0.006, 0.31], 0.002, 1),
      ...sheets,
      {
        ...slab('wood-light', [0.135, 0.006, 0.02], [0.008, 0.008, 0.17], 0.002, 0),
        turn: [0, 0.2, 0],
      },
    ];
  },
};
