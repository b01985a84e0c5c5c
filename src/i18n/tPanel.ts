import { enPanel } from './enPanel.ts';
import { translator } from './translator.ts';

/** Text for a key of the panel, its claims and sources. */
export const tPanel = translator(enPanel);
