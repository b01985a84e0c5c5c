import type { ReactNode } from 'react';
import { tComforts } from '../../../i18n/tComforts.ts';
import type { ComfortSort } from '../../../plan/compare/sortComforts.ts';
import type { TrainPlan } from '../../../plan/types.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly sort: ComfortSort | null;
  readonly onSort: (sort: ComfortSort | null) => void;
}

/** The order of the blocks, where there are no heads of columns to press. */
export function ComfortOrder({ plans, sort, onSort }: Props): ReactNode {
  const choose = (value: string) => {
    if (value === '') onSort(null);
    else onSort({ by: value === 'name' ? 'name' : Number(value), descending: false });
  };
  return (
    <label className="comfort-order">
      {tComforts('comforts.order')}
      <select
        value={sort === null ? '' : String(sort.by)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{tComforts('comforts.order-own')}</option>
        <option value="name">{tComforts('comforts.order-name')}</option>
        {plans.map(({ train }, i) => (
          <option key={train.id} value={String(i)}>
            {tComforts('comforts.order-train', { train: train.shortName })}
          </option>
        ))}
      </select>
    </label>
  );
}
