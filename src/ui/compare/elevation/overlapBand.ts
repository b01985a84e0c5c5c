import type { LengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { RulerWindow } from '../../../store/compareStore.ts';

/** The stretch of the ruler where trains of a length that all may have would end; null where there is none. */
export function overlapBand(
  { overlap, trains }: LengthRanges,
  inLine: 'heads' | 'tails',
): RulerWindow | null {
  if (!overlap) return null;
  if (inLine === 'heads') return { from: overlap.low, to: overlap.high };
  const longest = Math.max(...trains.map(({ length }) => length.value));
  return { from: longest - overlap.high, to: longest - overlap.low };
}
