import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, face } from './parts.ts';

const lean = 0.2;
const caps = ['label-white', 'label-gold', 'foil-red', 'label-white'] as const;

/**
 * A desk to mix sound and pictures at, `width` (1.9) × 0.74: a leaning field of channels with faders and lit keys between wooden
 * cheeks, two loudspeakers and `count` (2) screens on its bridge. One sits at +z. Role `screen`.
 */
export const mixingDesk: Piece = {
  kind: 'mixing-desk',
  rest: 'floor',
  shapes: ({ width = 1.9, count = 2, roles = {} }) => {
    const shapes: Shape[] = [
      slab('machine-black', [0, 0.1, -0.1], [width - 0.14, 0.56, 0.44], 0.01),
      slab('machine-grey', [0, 0.66, 0], [width - 0.08, 0.03, 0.74], 0.008),
      block('machine-black', [0, 0.755, 0.06], [width - 0.1, 0.05, 0.52], 0.008, [lean, 0, 0]),
      slab('machine-black', [0, 0.69, -0.29], [width - 0.08, 0.2, 0.16], 0.01),
      slab('veneer-burl', [0, 0.69, 0.345], [width - 0.08, 0.03, 0.07], 0.012),
    ];
    for (const s of [-1, 1]) {
      const x = s * (width / 2 - 0.03);
      shapes.push(
        slab('veneer-burl', [x, 0, 0], [0.05, 0.9, 0.72], 0.016),
        slab('machine-black', [s * (width / 2 - 0.16), 0.89, -0.29], [0.19, 0.3, 0.17], 0.012),
        drum('speaker-cloth', [s * (width / 2 - 0.16), 0.99, -0.205], 'z', 0.07, 0.006, 18, 1),
        drum('speaker-cloth', [s * (width / 2 - 0.16), 1.12, -0.205], 'z', 0.032, 0.006, 14, 1),
      );
    }
    const channels = Math.floor((width - 0.2) / 0.075);
    const on = (v: number): readonly [number, number] => [
      0.782 - Math.sin(lean) * v,
      0.065 + Math.cos(lean) * v,
    ];
    for (let i = 0; i < channels; i++) {
      const x = (i - (channels - 1) / 2) * 0.075;
      const [ys, zs] = on(0.1);
      shapes.push(face('black', [x, ys, zs], [0.008, 0.2], [lean - Math.PI / 2, 0, 0], 0));
      const [yf, zf] = on(0.04 + 0.12 * (((i * 7) % 5) / 4));
      shapes.push(
        block(
          caps[i % 4] ?? 'label-white',
          [x, yf + 0.008, zf],
          [0.03, 0.016, 0.02],
          0,
          [lean, 0, 0],
          1,
        ),
      );
      for (const [k, lamp] of (['lamp-green', 'lamp-amber', 'lamp-blue'] as const).entries()) {
        if ((i * 5 + k * 3) % 4 === 0) continue;
        const [y, z] = on(-0.06 - k * 0.06);
        shapes.push(block(lamp, [x, y, z], [0.022, 0.008, 0.016], 0, [lean, 0, 0], 1));
      }
    }
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.62;
      shapes.push(
        slab('machine-grey', [x, 0.89, -0.3], [0.06, 0.08, 0.03], 0.004, 1),
        block('black-gloss', [x, 1.13, -0.28], [0.6, 0.36, 0.025], 0.008, [-0.06, 0, 0]),
        face(roles.screen ?? 'screen-edit', [x, 1.131, -0.266], [0.57, 0.33], [-0.06, 0, 0]),
      );
    }
    return shapes;
  },
};
