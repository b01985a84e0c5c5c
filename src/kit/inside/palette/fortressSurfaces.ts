import { type InsideSurface, surface } from '../surface.ts';

/** Roles of the Moving Fortress’ rooms; colours by eye, from the interior look sheet and the facts’ words (pink, blue, gold, brown). */
export const fortressSurfaces = {
  'leather-pink': surface('#d98fa0', 0.42, 'leather'),
  'leather-pink-seam': surface('#b9687d', 0.5, 'leather'),
  'inlay-cream': surface('#d8c2a0', 0.12, 'marble'),
  'inlay-tan': surface('#b3926c', 0.12, 'marble'),
  'flag-red': surface('#c8202f', 0.85, 'cloth'),
  'flag-blue': surface('#1f4f9c', 0.85, 'cloth'),
  'flag-white': surface('#f4f2ec', 0.85, 'cloth'),
  'zebra-white': surface('#efe9dd', 0.85, 'cloth'),
  'zebra-black': surface('#1a1817', 0.85, 'cloth'),
  'ceiling-rose': surface('#ecd9d6', 0.55, 'plain'),
  'padded-plum': surface('#7b4a63', 0.5, 'quilt'),
  'runner-plum': surface('#6d2f4c', 0.95, 'runner'),
  'carpet-plum': surface('#5d3148', 0.95, 'carpet'),
  'cloth-plum': surface('#6c2f4e', 0.85, 'cloth'),
  'mirror-tile': surface('#e6eaec', 0.1, 'mosaic', { metalness: 1 }),
  'strip-pink': surface('#ff1f80', 0.5, 'glow', { glow: 1.4 }),
  'strip-blue': surface('#2a55ff', 0.5, 'glow', { glow: 1.4 }),
  // Stage lamps look white-hot and throw their colour.
  'spot-pink': surface('#ff4aa0', 0.5, 'glow', { glow: 14 }),
  'spot-blue': surface('#4a70ff', 0.5, 'glow', { glow: 14 }),
  'spot-amber': surface('#ffa033', 0.5, 'glow', { glow: 14 }),
  'lamp-petal': surface('#fff0d8', 0.5, 'glow', { glow: 3 }),
} as const satisfies Record<string, InsideSurface>;
