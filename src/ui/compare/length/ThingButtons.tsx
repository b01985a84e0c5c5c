import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { things } from '../../../plan/compare/things.ts';
import { compareStore, useCompare } from '../../../store/compareStore.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';

/** Familiar things to hold beside the trains, on demand. */
export function ThingButtons(): ReactNode {
  const shown = useCompare((s) => s.things);
  return (
    <fieldset className="things">
      <legend className="sr-only">{tCompare('thing.legend')}</legend>
      <span className="quiet" aria-hidden="true">
        {tCompare('thing.legend')}
      </span>
      {things.map(({ id }) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-pressed={shown.includes(id)}
          onClick={() => compareStore.getState().toggleThing(id)}
        >
          {tCompare(`thing.${id}-short`)}
        </button>
      ))}
      {shown.length > 0 && (
        <p className="compare-note">
          <EvidenceMark level="assumed" /> {tCompare('thing.note')}
        </p>
      )}
    </fieldset>
  );
}
