import type { ReactNode } from 'react';
import { useId } from 'react';
import type { TrainPlan } from '../../../plan/types.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly plans: readonly TrainPlan[];
  readonly onChange: (id: string) => void;
}

/** Any car of any train, by number and name. */
export function CarChoice({ label, value, plans, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className="car-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {plans.map(({ train, cars }) => (
          <optgroup key={train.id} label={train.shortName}>
            {cars.map((car) => (
              <option key={car.id} value={car.id}>
                {`${car.car.n} ${car.car.name}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
