import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { t } from '../../../i18n/t.ts';
import { tComforts } from '../../../i18n/tComforts.ts';
import { tCompare } from '../../../i18n/tCompare.ts';
import { type Evidence, evidenceLevels } from '../../../model/evidence.ts';
import { comforts } from '../../../plan/compare/comforts.ts';
import { comfortsCsv } from '../../../plan/compare/comfortsCsv.ts';
import { toCsv } from '../../../plan/compare/csv.ts';
import { filterComforts } from '../../../plan/compare/filterComforts.ts';
import { type ComfortSort, sortComforts } from '../../../plan/compare/sortComforts.ts';
import { useMedia } from '../../useMedia.ts';
import { ComfortBlocks } from '../comforts/ComfortBlocks.tsx';
import { ComfortFilter } from '../comforts/ComfortFilter.tsx';
import { ComfortOrder } from '../comforts/ComfortOrder.tsx';
import { ComfortStatic } from '../comforts/ComfortStatic.tsx';
import { ComfortTable } from '../comforts/ComfortTable.tsx';
import { CopyCsv } from '../comforts/CopyCsv.tsx';
import { comfortName } from '../comforts/comfortName.ts';
import { Denials } from '../comforts/Denials.tsx';
import { useLitRow } from '../comforts/useLitRow.ts';
import type { Part, PartProps } from '../part.ts';
import '../comforts/comforts.css';

export const Comforts: Part = {
  id: 'comforts',
  tab: tCompare('compare.comforts'),
  Head,
  Tail: null,
  Static: ComfortStatic,
};

/** Where the table becomes blocks; the style sheet has the same query. */
const narrow = '(max-width: 45rem)';
const all: ReadonlySet<Evidence> = new Set(evidenceLevels);

function Head({ plans, factBase }: PartProps): ReactNode {
  const blocks = useMedia(narrow);
  const [levels, setLevels] = useState(all);
  const [sort, setSort] = useState<ComfortSort | null>(null);
  const lit = useLitRow();
  const whole = useMemo(() => comforts(plans), [plans]);
  const rows = useMemo(() => {
    const left = filterComforts(whole, levels);
    return sort ? sortComforts(left, sort, comfortName) : left;
  }, [whole, levels, sort]);
  const csv = useMemo(() => comfortsCsv(rows, plans, factBase, csvWords), [rows, plans, factBase]);
  /** Up, down, and back to the list's own order. */
  const turn = (by: ComfortSort['by']) =>
    setSort(
      sort?.by !== by
        ? { by, descending: false }
        : sort.descending
          ? null
          : { by, descending: true },
    );
  const copy = <CopyCsv text={() => toCsv(csv)} lines={csv.length - 1} />;
  return (
    <>
      <div className="comforts-head">
        <h1 className="compare-title">{tComforts('comforts.title')}</h1>
        {!blocks && copy}
      </div>
      <div className="comforts-tools">
        <ComfortFilter rows={whole} levels={levels} onChange={setLevels} />
        {blocks && <ComfortOrder plans={plans} sort={sort} onSort={setSort} />}
        {blocks && copy}
        <p className="quiet">{tComforts(blocks ? 'comforts.hint-touch' : 'comforts.hint')}</p>
      </div>
      <Denials plans={plans} factBase={factBase} />
      {rows.length === 0 && (
        <p className="comforts-empty">
          {tComforts('comforts.none')}{' '}
          <button type="button" className="text-button" onClick={() => setLevels(all)}>
            {tComforts('comforts.all-levels')}
          </button>
        </p>
      )}
      {rows.length > 0 &&
        (blocks ? (
          <ComfortBlocks rows={rows} whole={whole} plans={plans} factBase={factBase} lit={lit} />
        ) : (
          <ComfortTable
            rows={rows}
            whole={whole}
            plans={plans}
            factBase={factBase}
            sort={sort}
            onSort={turn}
            lit={lit}
          />
        ))}
    </>
  );
}

const csvWords = {
  comfort: comfortName,
  evidence: (level: Evidence) => t(`evidence.${level}`),
  none: tComforts('comforts.nothing'),
};
