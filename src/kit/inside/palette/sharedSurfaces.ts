import { type InsideSurface, surface } from '../surface.ts';

/** Roles that any room may use; colours by eye, from the interior look sheet (materials). */
export const sharedSurfaces = {
  'wall-white': surface('#f0ebe2', 0.5, 'plain'),
  'wall-cream': surface('#e7dcc6', 0.55, 'paper'),
  ceiling: surface('#f2eee7', 0.6, 'plain'),
  trim: surface('#e9e4da', 0.35, 'lacquer'),
  'lacquer-white': surface('#f3efe8', 0.2, 'lacquer'),
  'wood-light': surface('#b07a4a', 0.31, 'wood'),
  'wood-warm': surface('#9a6236', 0.31, 'wood'),
  'wood-dark': surface('#6b3a20', 0.3, 'wood'),
  'wood-black': surface('#4b2c1a', 0.3, 'wood'),
  planks: surface('#c89a6a', 0.32, 'planks'),
  linen: surface('#f6f2ea', 0.95, 'cloth'),
  brass: surface('#b98a3e', 0.26, 'metal', { metalness: 1 }),
  chrome: surface('#d9dcdf', 0.2, 'metal', { metalness: 1 }),
  steel: surface('#b9bdc0', 0.36, 'brushed', { metalness: 1 }),
  black: surface('#17181a', 0.45, 'plain'),
  'black-gloss': surface('#0e0f11', 0.14, 'lacquer'),
  rubber: surface('#2c2e31', 0.8, 'rubber'),
  gasket: surface('#191a1b', 0.75, 'rubber'),
  glass: surface('#e8f0ef', 0.05, 'clear'),
  pane: surface('#dfe8e8', 0.04, 'clear'),
  mirror: surface('#e6eaec', 0.04, 'mirror', { metalness: 1 }),
  porcelain: surface('#f7f6f2', 0.12, 'lacquer'),
  'leaf-green': surface('#3f6b2c', 0.5, 'leaf'),
  earth: surface('#3a2a1e', 0.95, 'plain'),
  pot: surface('#f1ede4', 0.25, 'lacquer'),
  /** Where the cutaway opens a wall, floor or roof. */
  cut: surface('#fbfaf7', 0.9, 'plain'),
  /** Steel plates in an opened wall or floor, of cars whose data report them. */
  'cut-plate': surface('#5e6a73', 0.4, 'brushed', { metalness: 0.8 }),
  // Lamps. Shades are dimmer than bare panels.
  'lamp-panel': surface('#fff1dc', 0.5, 'glow', { glow: 7 }),
  'lamp-panel-cool': surface('#f6f7ff', 0.5, 'glow', { glow: 7 }),
  'lamp-strip': surface('#ffc27a', 0.5, 'glow', { glow: 10 }),
  'lamp-shade': surface('#ffe2b4', 0.6, 'glow', { glow: 2.4 }),
  'lamp-bulb': surface('#ffe9c4', 0.4, 'glow', { glow: 9 }),
  'lamp-night': surface('#ffb066', 0.5, 'glow', { glow: 1.6 }),
} as const satisfies Record<string, InsideSurface>;
