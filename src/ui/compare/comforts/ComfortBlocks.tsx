import type { ReactNode } from 'react';
import type { FactBase } from '../../../model/fact.ts';
import type { ComfortRow } from '../../../plan/compare/comforts.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { ComfortCell } from './ComfortCell.tsx';
import { ComfortName } from './ComfortName.tsx';
import { comfortName } from './comfortName.ts';
import type { LitRow } from './useLitRow.ts';

interface Props {
  readonly rows: readonly ComfortRow[];
  /** The same rows with everything that a filter hides. */
  readonly whole: readonly ComfortRow[];
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase | null;
  readonly lit: LitRow;
}

/** The table on a narrow screen: one block for each comfort, a column for each train. */
export function ComfortBlocks({ rows, whole, plans, factBase, lit }: Props): ReactNode {
  return (
    <div className="comfort-blocks">
      {rows.map((row) => (
        <Block
          key={row.comfort}
          row={row}
          whole={whole.find(({ comfort }) => comfort === row.comfort) ?? row}
          plans={plans}
          factBase={factBase}
          lit={lit}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly row: ComfortRow;
  readonly whole: ComfortRow;
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase | null;
  readonly lit: LitRow;
}

function Block({ row, whole, plans, factBase, lit }: BlockProps): ReactNode {
  const name = comfortName(row.comfort);
  return (
    <section className="comfort-block" data-comfort={row.comfort} aria-label={name}>
      <ComfortName row={row} lit={lit} Heading="h2" />
      <dl>
        {plans.map(({ train }, i) => (
          <div key={train.id}>
            <dt>{train.shortName}</dt>
            <dd>
              <ComfortCell
                items={row.cells[i] ?? []}
                name={name}
                factBase={factBase}
                filtered={(whole.cells[i] ?? []).length > 0}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
