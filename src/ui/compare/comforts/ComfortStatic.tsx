import type { ReactNode } from 'react';
import { tComforts } from '../../../i18n/tComforts.ts';
import type { FactBase } from '../../../model/fact.ts';
import { comforts } from '../../../plan/compare/comforts.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { ComfortCell } from './ComfortCell.tsx';
import { comfortName } from './comfortName.ts';
import { Denials } from './Denials.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** The table of comforts in the page before any script. */
export function ComfortStatic({ plans, factBase }: Props): ReactNode {
  return (
    <>
      <h3>{tComforts('comforts.title')}</h3>
      <Denials plans={plans} factBase={factBase} />
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{tComforts('comforts.column')}</th>
              {plans.map(({ train }) => (
                <th key={train.id} scope="col">
                  {train.shortName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comforts(plans).map(({ comfort, cells }) => (
              <tr key={comfort}>
                <th scope="row">{comfortName(comfort)}</th>
                {cells.map((items, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its train's column
                  <td key={i}>
                    <ComfortCell
                      items={items}
                      name={comfortName(comfort)}
                      factBase={factBase}
                      filtered={false}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
