import { evidenceLevels } from '../../model/evidence.ts';
import type { Overlay } from './overlay.ts';

/** Each car by how it is known that the train has it. */
export const evidence: Overlay = {
  id: 'evidence',
  patterns: evidenceLevels,
  mark: (car) => ({ body: car.evidence, glass: null }),
};
