import type { ReactNode } from 'react';
import { useState } from 'react';
import { tPair } from '../../../i18n/tPair.ts';
import { useStore } from '../../../store/store.ts';
import { formatRange } from '../../formatRange.ts';
import { inUnits } from '../../inUnits.ts';
import { Denial } from '../../panels/Denial.tsx';
import type { PartProps } from '../part.ts';
import { CarCell } from './CarCell.tsx';
import { carRows } from './carRows.ts';
import { usePair } from './usePair.ts';

/** What is said and drawn of the two cars, side by side, with what differs marked. */
export function CarsTail({ plans, factBase }: PartProps): ReactNode {
  const units = useStore((s) => s.units);
  const known = useStore((s) => s.plans);
  const [only, setOnly] = useState(false);
  const pair = usePair(plans);
  if (!pair || !factBase) return null;
  const rows = carRows(pair, factBase, ({ car }) => {
    const shown = inUnits(car.length, 'm', 1, units);
    return formatRange(shown.range, shown.unit, shown.decimals);
  });
  // Two cars of one train: its denial stands once.
  const [a, b] = pair;
  const leaked = pair.filter(({ car }) => car.car.evidence !== 'unreported');
  const denied = a.plan === b.plan ? leaked.slice(0, 1) : leaked;
  const differ = rows.filter(({ differs }) => differs);
  return (
    <>
      {denied.map(({ plan, car }) => (
        <Denial
          key={car.id}
          plan={plan}
          carPlan={car}
          factBase={factBase}
          plans={known}
          item={null}
        />
      ))}
      <p className="basis">{tPair('pair.illustrative')}</p>
      <div className="pair-filter">
        <span>{tPair('pair.count', { differ: differ.length, all: rows.length })}</span>
        <label>
          <input
            type="checkbox"
            checked={only}
            onChange={(event) => setOnly(event.target.checked)}
          />
          {tPair('pair.only')}
        </label>
      </div>
      <table className="plain-table pair-table" aria-label={tPair('pair.table')}>
        <thead>
          <tr>
            <th scope="col">{tPair('pair.what')}</th>
            {pair.map(({ plan, car }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a car is its place in the pair
              <th key={i} scope="col">
                {`${plan.train.shortName} ${car.car.n}, ${car.car.name}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(only ? differ : rows).map((row) => (
            <tr key={row.key} data-row={row.key} data-differs={row.differs}>
              <th scope="row">
                {row.title}
                {row.differs && <span className="pair-differs">{tPair('pair.differs')}</span>}
              </th>
              {row.cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
                <CarCell key={i} entries={cell} factBase={factBase} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
