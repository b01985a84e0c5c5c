import { metres } from './metres.ts';
import { z } from './zod.ts';

export const side = z.enum(['left', 'right', 'both']);

const height = metres(0, 6);

/** A row of equal windows; what is left out is a usual compartment window, alone, on both sides. */
export const windowRow = z.strictObject({
  side: z._default(side, 'both'),
  at: metres(0, 40),
  count: z._default(z.int().check(z.gte(1), z.lte(60)), 1),
  pitch: z._default(metres(0.2, 30), 1.9),
  width: z._default(metres(0.1, 6), 1.08),
  height: z._default(metres(0.1, 3), 0.88),
  sill: z._default(height, 2.14),
  corner: z._default(metres(0, 0.5), 0.1),
  frosted: z._default(z.boolean(), false),
  recess: z._default(metres(0, 0.2), 0.03),
});

/** A door; what is left out is a usual entrance on both sides. */
export const door = z.strictObject({
  side: z._default(side, 'both'),
  kind: z._default(z.enum(['entrance', 'service', 'loading', 'sliding']), 'entrance'),
  at: metres(0, 40),
  width: z._default(metres(0.4, 8), 0.78),
  from: z._default(height, 1.16),
  to: z._default(height, 3.1),
});
