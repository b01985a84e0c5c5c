import { idList } from './idList.ts';
import { metres } from './metres.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

/** A plain number (then it counts as exact), or one with its range and where it comes from. */
export const figure = (least: number, most: number) =>
  z.union([
    metres(least, most),
    z
      .strictObject({
        value: metres(least, most),
        low: z.exactOptional(metres(least, most)),
        high: z.exactOptional(metres(least, most)),
        basis: z.exactOptional(text(300)),
        facts: z.exactOptional(idList),
      })
      .check(
        z.refine((raw) => raw.low === undefined || raw.low <= raw.value, {
          path: ['low'],
          params: { expected: 'at most the value' },
        }),
        z.refine((raw) => raw.high === undefined || raw.high >= raw.value, {
          path: ['high'],
          params: { expected: 'at least the value' },
        }),
      ),
  ]);

export type RawFigure = z.output<ReturnType<typeof figure>>;
