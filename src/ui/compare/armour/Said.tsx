import type { ReactNode } from 'react';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Threat } from '../../../model/threat.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { Claim } from '../../Claim.tsx';
import { factsOf } from '../../factsOf.ts';

interface Props {
  readonly plan: TrainPlan;
  readonly factBase: FactBase;
  readonly threat: Threat;
}

/** What is said of a train against a threat: that it withstands it, and that it does not, claim by claim. */
export function Said({ plan, factBase, threat }: Props): ReactNode {
  const { train } = plan;
  const about = (ids: readonly string[]) =>
    factsOf(ids, factBase).filter(({ subject }) => subject === train.subject);
  const groups = [
    { words: tOverlays('armour.stops'), facts: about(threat.stops) },
    { words: tOverlays('armour.fails'), facts: about(threat.fails) },
  ].filter(({ facts }) => facts.length > 0);
  return (
    <section className="said">
      <h2>{train.shortName}</h2>
      {groups.length === 0 && <p className="quiet">{tOverlays('armour.silent')}</p>}
      {groups.map(({ words, facts }) => (
        <div key={words}>
          <h3>{words}</h3>
          <ul className="claims">
            {facts.map((fact) => (
              <Claim key={fact.id} fact={fact} factBase={factBase} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
