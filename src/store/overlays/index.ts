import { armour } from './armour.ts';
import { evidence } from './evidence.ts';
import type { Overlay } from './overlay.ts';

/** Every overlay, in the order in which it is offered. */
export const overlays = [evidence, armour] as const satisfies readonly Overlay[];
