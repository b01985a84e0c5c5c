import { type InsideSurface, surface } from '../surface.ts';

/** Roles of vestibules, lavatories, compartments, holds and other service rooms of any train, and of the car's shell. */
export const serviceSurfaces = {
  // Shell.
  'pane-frosted': surface('#eef2f1', 0.7, 'sheer'),
  'glass-edge': surface('#7fa397', 0.12, 'lacquer'),
  'gangway-end': surface('#8d9192', 0.55, 'plain'),
  'gangway-face': surface('#55595c', 0.5, 'metal', { metalness: 0.7 }),
  bellows: surface('#26282a', 0.85, 'rubber'),
  'floor-plate': surface('#8f9496', 0.45, 'brushed', { metalness: 0.8 }),
  'marking-yellow': surface('#d9a92b', 0.55, 'plain'),
  'door-plain': surface('#c9ccc8', 0.42, 'plain'),
  'steel-painted': surface('#7d8486', 0.45, 'plain'),
} as const satisfies Record<string, InsideSurface>;
