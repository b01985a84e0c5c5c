import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import type { Armour as ArmourClaims } from '../../model/train.ts';
import { Claim } from '../Claim.tsx';
import { Dispute } from '../Dispute.tsx';
import { EvidenceWord } from '../EvidenceWord.tsx';
import { factsOf } from '../factsOf.ts';
import { isArmourConflict } from '../isArmourConflict.ts';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

const parts = ['walls', 'floor', 'windows'] as const;

/**
 * What is said of the walls, the floor and the windows, and against what; ‘nothing reported’ where no source speaks of it.
 * What sources disagree on stands under it, side by side, and is not said twice.
 */
export function Armour({ carPlan, factBase }: SectionProps): ReactNode {
  const { armour, disputes } = carPlan.car;
  const open = disputes.filter(({ conflict }) => isArmourConflict(conflict, factBase));
  const disputed = new Set(
    open.flatMap(({ conflict }) => factBase.conflicts.get(conflict) ?? []).map(({ id }) => id),
  );
  return (
    <SectionFrame title={tPanel('panel.armour')}>
      <dl className="armour">
        {shareAnswer(armour).map(({ names, ids }) => {
          const facts = factsOf(ids, factBase);
          const settled = facts.filter(({ id }) => !disputed.has(id));
          return (
            <div key={names.join()}>
              <dt>{names.map((name) => tPanel(`panel.${name}`)).join(', ')}</dt>
              <dd>
                {settled.length < facts.length && (
                  <EvidenceWord level="disputed" words={tPanel('panel.armourDisputed')} />
                )}
                {facts.length === 0 && <p className="quiet">{tPanel('panel.silent')}</p>}
                {settled.length > 0 && (
                  <ul className="claims">
                    {settled.map((fact) => (
                      <Claim key={fact.id} fact={fact} factBase={factBase} />
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {open.map((dispute) => (
        <Dispute key={dispute.conflict} {...dispute} factBase={factBase} elsewhere />
      ))}
    </SectionFrame>
  );
}

/** Parts of which the same is said stand together, so that no claim is read twice. */
function shareAnswer(armour: ArmourClaims) {
  const groups: { names: (typeof parts)[number][]; ids: readonly string[] }[] = [];
  for (const name of parts) {
    const same = groups.find(({ ids }) => ids.join() === armour[name].join());
    if (same) same.names.push(name);
    else groups.push({ names: [name], ids: armour[name] });
  }
  return groups;
}
