import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { CarPlan, TrainPlan } from '../plan/types.ts';

/** What the buttons of a car's head do. */
export interface CarControls {
  step(by: 1 | -1): void;
  close(): void;
}

interface Props {
  readonly carPlan: CarPlan;
  readonly plan: TrainPlan;
  readonly titleId: string;
  readonly controls: CarControls;
}

/** Head of a car panel: place in the train, previous, next, close, and the car's name. */
export function CarHead({ carPlan, plan, titleId, controls }: Props): ReactNode {
  const { car } = carPlan;
  return (
    <>
      <div className="car-head-row">
        <p className="car-place">
          {tPanel('panel.place', {
            train: plan.train.shortName,
            n: car.n,
            count: plan.cars.length,
          })}
        </p>
        <div className="car-controls">
          <StepButton by={-1} disabled={car.n === 1} controls={controls} />
          <StepButton by={1} disabled={car.n === plan.cars.length} controls={controls} />
          <button
            type="button"
            className="icon-button"
            aria-label={tPanel('panel.close')}
            onClick={controls.close}
          >
            <X size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      </div>
      <h2 className="car-name" id={titleId} tabIndex={-1}>
        {car.name}
      </h2>
    </>
  );
}

interface StepProps {
  readonly by: 1 | -1;
  readonly disabled: boolean;
  readonly controls: CarControls;
}

/** At an end of the train the button stays focusable, and does nothing. */
function StepButton({ by, disabled, controls }: StepProps): ReactNode {
  const Icon = by === 1 ? ChevronRight : ChevronLeft;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={by === 1 ? tPanel('panel.next') : tPanel('panel.previous')}
      aria-disabled={disabled}
      onClick={() => !disabled && controls.step(by)}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
