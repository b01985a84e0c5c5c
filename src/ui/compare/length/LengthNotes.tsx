import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useCompare } from '../../../store/compareStore.ts';
import { useStore } from '../../../store/store.ts';
import { measuredThing } from '../measure/measuredThing.ts';
import { snapEdges } from '../measure/snapEdges.ts';
import { metresWords } from '../metresWords.ts';
import { useComparison } from '../useComparison.ts';

/** What must be known to read the elevation: what the lengths rest on, what is measured just now, and how to go on. */
export function LengthNotes({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const { mode, locomotives, alignment } = useComparison(plans);
  const measure = useCompare((s) => s.measure);
  const units = useStore((s) => s.units);
  const plan = plans.find(({ train }) => train.id === measure?.train);
  const measured =
    measure && plan ? measuredThing(measure.marks, snapEdges(plan, alignment.places)) : null;
  if (measure) {
    return (
      <>
        {measured && plan && (
          <p className="compare-note">
            {measured.kind === 'car'
              ? tCompare('measure.car', {
                  n: measured.car.n,
                  train: plan.train.shortName,
                  name: measured.car.name,
                  basis: measured.car.length.basis,
                })
              : tCompare('measure.locomotive', {
                  name: measured.locomotive.name,
                  basis: measured.locomotive.length.basis,
                })}
          </p>
        )}
        <p className="compare-note">{tCompare('measure.help')}</p>
      </>
    );
  }
  return (
    <>
      <p className="compare-note">
        {tCompare(locomotives ? 'length.with-locomotives' : 'length.cars-only')}{' '}
        {plans
          .map(({ train, cars }) => {
            const first = cars[0]?.car.length;
            return first
              ? tCompare('length.basis', { train: train.shortName, basis: first.basis })
              : '';
          })
          .join(' ')}{' '}
        {!locomotives &&
          tCompare('length.other', {
            lengths: plans
              .map(({ train, lengthWithLocomotives, vehicles, cars }) =>
                tCompare('length.other-train', {
                  train: train.shortName,
                  length: metresWords(lengthWithLocomotives.value, units),
                  count: vehicles.length - cars.length,
                }),
              )
              .join('; '),
          })}
      </p>
      {mode === 'number' && <p className="compare-note">{tCompare('length.note-number')}</p>}
      {mode === 'purpose' && <p className="compare-note">{tCompare('length.note-purpose')}</p>}
    </>
  );
}
