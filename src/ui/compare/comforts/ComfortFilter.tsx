import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import { tComforts } from '../../../i18n/tComforts.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { evidenceLevels } from '../../../model/evidence.ts';
import type { ComfortRow } from '../../../plan/compare/comforts.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';

interface Props {
  /** The whole table, whose items are counted. */
  readonly rows: readonly ComfortRow[];
  readonly levels: ReadonlySet<Evidence>;
  readonly onChange: (levels: ReadonlySet<Evidence>) => void;
}

/** The legend of the marks, and which of them are shown: each with its count in the whole table. */
export function ComfortFilter({ rows, levels, onChange }: Props): ReactNode {
  const items = rows.flatMap(({ cells }) => cells.flat());
  const toggle = (level: Evidence) => {
    const next = new Set(levels);
    if (!next.delete(level)) next.add(level);
    onChange(next);
  };
  return (
    <fieldset className="comfort-filter">
      <legend className="sr-only">{tComforts('comforts.show')}</legend>
      {evidenceLevels.map((level) => {
        const count = items.filter(({ evidence }) => evidence === level).length;
        if (count === 0) return null;
        return (
          <label key={level}>
            <input
              type="checkbox"
              checked={levels.has(level)}
              aria-label={tComforts('comforts.level', {
                word: t(`evidence.${level}.title`),
                count,
              })}
              onChange={() => toggle(level)}
            />
            <span className="comfort-level">
              <EvidenceMark level={level} />
              {t(`evidence.${level}.title`)}
              <data value={String(count)} data-figure={`comforts.${level}`}>
                {count}
              </data>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
