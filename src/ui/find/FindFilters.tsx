import type { ReactNode } from 'react';
import { useId, useMemo } from 'react';
import { purposeWord } from '../../i18n/purposeWord.ts';
import { t } from '../../i18n/t.ts';
import { tFind } from '../../i18n/tFind.ts';
import { evidenceLevels } from '../../model/evidence.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { type FindFilter, noFilter } from '../../store/find/filterFound.ts';
import { useStore } from '../../store/store.ts';

interface Props {
  readonly filter: FindFilter;
  readonly onFilter: (filter: FindFilter) => void;
}

/** Which train, for what, and how it is known. */
export function FindFilters({ filter, onFilter }: Props): ReactNode {
  const tracks = useStore((s) => s.tracks);
  const trains = tracks.map(({ plan: { train } }) => ({ value: train.id, words: train.shortName }));
  const purposes = useMemo(() => purposesOf(tracks.map(({ plan }) => plan)), [tracks]);
  const change = (patch: Partial<FindFilter>) => {
    const next = { ...filter, ...patch };
    const none = next.train === null && next.purpose === null && next.evidence === null;
    onFilter(none ? noFilter : next);
  };
  return (
    <div className="find-filters">
      <Choice
        label={tFind('find.train')}
        any={tFind('find.trains')}
        value={filter.train}
        options={trains}
        onChange={(train) => change({ train })}
      />
      <Choice
        label={tFind('find.purpose')}
        any={tFind('find.purpose')}
        value={filter.purpose}
        options={purposes}
        onChange={(purpose) => change({ purpose })}
      />
      <Choice
        label={tFind('find.evidence')}
        any={tFind('find.evidence')}
        value={filter.evidence}
        options={evidenceLevels.map((value) => ({ value, words: t(`evidence.${value}.title`) }))}
        onChange={(value) =>
          change({ evidence: evidenceLevels.find((level) => level === value) ?? null })
        }
      />
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly words: string;
}

function purposesOf(plans: readonly TrainPlan[]): readonly Option[] {
  const kinds = new Set(plans.flatMap(({ cars }) => cars.map(({ car }) => car.kind)));
  return [...kinds]
    .map((value) => ({ value, words: purposeWord(value) }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en'));
}

interface ChoiceProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
}

/** A plain list of the browser's own: every device has its best way to choose from one. */
function Choice({ label, any, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <span className="find-choice" data-on={value !== null}>
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </span>
  );
}
