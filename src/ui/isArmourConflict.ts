import type { FactBase } from '../model/fact.ts';

/** Whether a disagreement is about armour alone. */
export function isArmourConflict(conflict: string, factBase: FactBase): boolean {
  const facts = factBase.conflicts.get(conflict) ?? [];
  return facts.length > 0 && facts.every(({ topic }) => topic === 'armour');
}
