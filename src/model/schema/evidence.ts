import { evidenceLevels } from '../evidence.ts';
import { z } from './zod.ts';

export const evidence = z.enum(evidenceLevels);
