import type { ReactNode } from 'react';
import { useContext } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Alignment } from '../../../plan/compare/align.ts';
import type { CarPlan, TrainPlan } from '../../../plan/types.ts';
import { Length } from '../../Length.tsx';
import { PageContext } from '../../pageContext.ts';
import { StateLink } from '../../StateLink.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly alignment: Alignment;
}

/** Nearer than this are two cars under one another, m: so much can two trains of equal cars drift apart. */
const under = 12;

/** The elevation as a table: which car stands over which, and how long each is. */
export function LengthTable({ plans, alignment }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const cell = (car: CarPlan | undefined, train: string) =>
    car ? (
      <td key={train} data-cell={car.id}>
        {navigate ? (
          <StateLink to={{ view: 'car', train, car: car.car.n }}>
            {tCompare('length.table-car', { n: car.car.n, name: car.car.name })}
          </StateLink>
        ) : (
          tCompare('length.table-car', { n: car.car.n, name: car.car.name })
        )}
        {', '}
        <Length metres={car.length} decimals={3} />
      </td>
    ) : (
      <td key={train}>{tCompare('length.table-none')}</td>
    );
  return (
    <table>
      <caption className="sr-only">{tCompare('length.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{tCompare('length.table-place')}</th>
          {plans.map(({ train }) => (
            <th key={train.id} scope="col">
              {train.shortName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows(plans, alignment).map(({ at, cars }) => (
          <tr key={at}>
            <th scope="row">
              <Length metres={at} decimals={0} />
            </th>
            {plans.map(({ train }, i) => cell(cars[i], train.id))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Row {
  readonly at: number;
  readonly cars: readonly (CarPlan | undefined)[];
}

/** Cars under one another, from the head: each with the other train's car that stands nearest to it. */
function rows(plans: readonly TrainPlan[], { places }: Alignment): readonly Row[] {
  const left = plans.map(({ cars }) =>
    cars.map((car) => ({ car, at: places.get(car.id) ?? 0 })).toSorted((a, b) => a.at - b.at),
  );
  const found: Row[] = [];
  while (left.some((row) => row.length > 0)) {
    const at = Math.min(...left.map((row) => row[0]?.at ?? Number.POSITIVE_INFINITY));
    const cars = left.map((row) =>
      row[0] && row[0].at - at < under ? row.shift()?.car : undefined,
    );
    found.push({ at, cars });
  }
  return found;
}
