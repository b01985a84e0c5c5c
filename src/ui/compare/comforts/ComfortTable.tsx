import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { FocusEvent, ReactNode } from 'react';
import { tComforts } from '../../../i18n/tComforts.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { ComfortRow } from '../../../plan/compare/comforts.ts';
import type { ComfortSort } from '../../../plan/compare/sortComforts.ts';
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
  readonly sort: ComfortSort | null;
  readonly onSort: (by: ComfortSort['by']) => void;
  readonly lit: LitRow;
}

/** Comforts by trains as a table; a row that is pointed at or in focus lights its cars. */
export function ComfortTable(props: Props): ReactNode {
  const { rows, whole, plans, factBase, sort, onSort, lit } = props;
  return (
    <table className="comfort-table">
      <caption className="sr-only">{tComforts('comforts.title')}</caption>
      <thead>
        <tr>
          <SortHead by="name" sort={sort} onSort={onSort}>
            {tComforts('comforts.column')}
          </SortHead>
          {plans.map(({ train }, i) => (
            <SortHead key={train.id} by={i} sort={sort} onSort={onSort}>
              {train.shortName}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody onPointerLeave={() => lit.point(null)}>
        {rows.map((row) => (
          <Row
            key={row.comfort}
            row={row}
            whole={whole.find(({ comfort }) => comfort === row.comfort) ?? row}
            factBase={factBase}
            lit={lit}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SortHeadProps {
  readonly by: ComfortSort['by'];
  readonly sort: ComfortSort | null;
  readonly onSort: (by: ComfortSort['by']) => void;
  readonly children: string;
}

function SortHead({ by, sort, onSort, children }: SortHeadProps): ReactNode {
  const own = sort?.by === by ? sort : null;
  const order = own ? (own.descending ? 'descending' : 'ascending') : undefined;
  const Icon = own ? (own.descending ? ArrowDown : ArrowUp) : ArrowUpDown;
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="comfort-sort" onClick={() => onSort(by)}>
        {children}
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: ComfortRow;
  readonly whole: ComfortRow;
  readonly factBase: FactBase | null;
  readonly lit: LitRow;
}

function Row({ row, whole, factBase, lit }: RowProps): ReactNode {
  const name = comfortName(row.comfort);
  const leave = (event: FocusEvent<HTMLTableRowElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) lit.point(null);
  };
  return (
    <tr
      data-comfort={row.comfort}
      onPointerEnter={(event) => event.pointerType !== 'touch' && lit.point(row)}
      onFocus={(event) => event.target.matches(':focus-visible') && lit.point(row)}
      onBlur={leave}
    >
      <th scope="row">
        <ComfortName row={row} lit={lit} />
      </th>
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its train's column
        <td key={i}>
          <ComfortCell
            items={cell}
            name={name}
            factBase={factBase}
            filtered={(whole.cells[i] ?? []).length > 0}
          />
        </td>
      ))}
    </tr>
  );
}
