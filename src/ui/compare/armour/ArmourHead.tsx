import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { ThreatChoice } from '../../overlays/ThreatChoice.tsx';
import { useThreat } from '../../overlays/useThreat.ts';
import type { PartProps } from '../part.ts';
import { Said } from './Said.tsx';
import './armour.css';

/** Against what, and who says what of each train. */
export function ArmourHead({ plans, factBase }: PartProps): ReactNode {
  const threat = useThreat();
  return (
    <>
      <h1 className="compare-title">{tCompare('compare.armour-title')}</h1>
      <p className="compare-intro">{tOverlays('armour.intro')}</p>
      <ThreatChoice />
      {threat && factBase && (
        <div className="said-both">
          {plans.map((plan) => (
            <Said key={plan.train.id} {...{ plan, factBase, threat }} />
          ))}
        </div>
      )}
    </>
  );
}
