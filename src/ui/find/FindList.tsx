import type { ReactNode } from 'react';
import { tFind } from '../../i18n/tFind.ts';
import { findKinds } from '../../plan/find/findEntries.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { FoundRow } from './FoundRow.tsx';
import type { FindRow } from './findRows.ts';
import { rowId } from './findRows.ts';

interface Props {
  readonly id: string;
  readonly rows: readonly FindRow[];
  /** Number of the row that keys act on. */
  readonly at: number;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** What was found: a listbox in groups. The field has the keys. */
export function FindList({ id, rows, at, plans, onPoint, onChoose }: Props): ReactNode {
  return (
    <div className="find-list" role="listbox" id={id} aria-label={tFind('find.results')}>
      {findKinds.map((group) => {
        const first = rows.findIndex((row) => row.group === group);
        if (first < 0) return null;
        const titleId = `${id}-${group}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, for which there is no element
          <div key={group} role="group" aria-labelledby={titleId}>
            <p className="find-group" id={titleId}>
              <span>{tFind(`find.kind.${group}`)}</span> <span>{rows[first]?.count}</span>
            </p>
            {rows.map((row, index) =>
              row.group !== group ? null : (
                // biome-ignore lint/a11y/useFocusableInteractive: the row is the field's active descendant
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
                <div
                  key={row.kind === 'found' ? row.found.entry.key : 'all'}
                  id={rowId(id, index)}
                  role="option"
                  aria-selected={index === at}
                  className={row.kind === 'all' ? 'found found-all' : 'found'}
                  data-found={row.kind === 'found' ? row.found.entry.key : undefined}
                  onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(index)}
                  onClick={() => onChoose(index)}
                >
                  {row.kind === 'found' ? (
                    <FoundRow found={row.found} plans={plans} />
                  ) : (
                    tFind('find.all', { count: row.count })
                  )}
                </div>
              ),
            )}
          </div>
        );
      })}
    </div>
  );
}
