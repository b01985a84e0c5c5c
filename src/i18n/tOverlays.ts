import { enOverlays } from './enOverlays.ts';
import { translator } from './translator.ts';

/** Text for a key of the overlays. */
export const tOverlays = translator(enOverlays);
