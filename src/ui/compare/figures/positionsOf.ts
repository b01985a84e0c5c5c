import type { Evidence } from '../../../model/evidence.ts';
import type { FactBase } from '../../../model/fact.ts';

/** What a fact says of a figure, in the figure's unit. */
export interface FigurePosition {
  readonly fact: string;
  readonly low: number;
  readonly high: number;
  readonly evidence: Evidence;
}

/** The values of some facts, smallest first; facts without a number are left out. `per` turns their unit into the figure's. */
export function positionsOf(
  ids: readonly string[],
  per: number,
  factBase: FactBase,
): readonly FigurePosition[] {
  return ids
    .flatMap((id): FigurePosition[] => {
      const fact = factBase.facts.get(id);
      if (!fact || fact.value === null) return [];
      const values = typeof fact.value === 'number' ? [fact.value] : fact.value;
      const [low, high] = [Math.min(...values) * per, Math.max(...values) * per];
      return [{ fact: id, low, high, evidence: fact.evidence }];
    })
    .sort((a, b) => a.low - b.low || a.high - b.high);
}
