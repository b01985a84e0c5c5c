import type { FactBase } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import { mergeFacts } from '../model/mergeFacts.ts';
import { parseTrain } from '../model/parseTrain.ts';
import { planTrain } from '../plan/planTrain.ts';
import type { TrainPlan } from '../plan/types.ts';
import { kitNames } from './kitNames.ts';

/** A visitor's file read against the trains and facts that are there; the plan is null when it cannot be shown at all. */
export function readVisitorTrain(
  name: string,
  text: string,
  plans: ReadonlyMap<string, TrainPlan>,
  factBase: FactBase | null,
): {
  plan: TrainPlan | null;
  factBase: FactBase | null;
  issues: readonly Issue[];
} {
  const parsed = parseTrain(name, text, {
    ...kitNames,
    visitor: true,
    takenIds: new Set(plans.keys()),
    carIds: new Set([...plans.values()].flatMap(({ cars }) => cars.map(({ id }) => id))),
    ...(factBase
      ? {
          factIds: new Set(factBase.facts.keys()),
          conflicts: new Set(factBase.conflicts.keys()),
        }
      : {}),
  });
  const empty: FactBase = {
    facts: new Map(),
    sources: new Map(),
    conflicts: new Map(),
  };
  const more = mergeFacts(
    factBase ?? empty,
    parsed.visitorFacts ?? [],
    parsed.visitorSources ?? [],
  );
  return {
    plan: parsed.train ? planTrain(parsed.train) : null,
    factBase: factBase ? more : null,
    issues: parsed.issues,
  };
}
