import type { ReactNode } from 'react';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Threat } from '../../../model/threat.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { armour } from '../../../store/overlays/armour.ts';
import { armourPart } from '../../../store/overlays/armourPart.ts';
import { patternWords } from '../../overlays/patternWords.ts';

interface Props {
  readonly plan: TrainPlan;
  readonly factBase: FactBase;
  readonly threat: Threat;
}

const parts = ['walls', 'floor', 'windows'] as const;

/** What the overlay shows, for who cannot see it: every car, part by part. */
export function ArmourTable({ plan, factBase, threat }: Props): ReactNode {
  const context = { train: plan.train, factBase, threat };
  return (
    <table className="plain-table">
      <caption>{plan.train.shortName}</caption>
      <thead>
        <tr>
          <th scope="col">{tOverlays('armour.car')}</th>
          <th scope="col">{tOverlays('armour.overlay')}</th>
          {parts.map((part) => (
            <th key={part} scope="col">
              {tPanel(`panel.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.cars.map(({ id, car }) => (
          <tr key={id} data-armour={id}>
            <th scope="row">
              {car.n} {car.name}
            </th>
            <td>{patternWords('armour', armour.mark(car, context).body)}</td>
            {parts.map((part) => {
              const pattern = armourPart(car, part, context);
              return (
                <td key={part} data-pattern={pattern}>
                  {patternWords('armour', pattern)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
