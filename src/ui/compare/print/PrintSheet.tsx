import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import { tComforts } from '../../../i18n/tComforts.ts';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import { comfortName } from '../comforts/comfortName.ts';
import { DifferenceList } from '../differs/DifferenceList.tsx';
import { ElevationSvg } from '../elevation/ElevationSvg.tsx';
import { elevationWords } from '../elevation/elevationWords.ts';
import { plateLayout } from '../elevation/plateLayout.ts';
import { useComparison } from '../useComparison.ts';
import { printedComforts } from './printedComforts.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** Width that the elevation is laid out for, px: about a landscape A4 between its margins. */
const width = 1060;

/** The comparison on one landscape A4: only on paper, whatever part is open. */
export function PrintSheet({ plans, factBase }: Props): ReactNode {
  const units = useStore((s) => s.units);
  const { mode, alignment, whole, ranges } = useComparison(plans);
  const layout = plateLayout({
    width,
    window: whole,
    trains: plans.map(({ train }) => train.id),
    ranges: ranges !== null,
  });
  const denial = factBase.facts.get(plans.flatMap(({ train }) => train.denial ?? [])[0] ?? '');
  return (
    <section className="print-sheet" data-theme="light" aria-hidden="true">
      <p className="print-head">
        <b>{tCompare('picture.title')}</b> <span>{tCompare('print.scale')}</span>
      </p>
      <DifferenceList plans={plans} factBase={factBase} Title="h3" />
      <ElevationSvg
        plans={plans}
        layout={layout}
        places={alignment.places}
        ranges={ranges}
        units={units}
        alone={mode !== 'purpose'}
        words={elevationWords(plans, mode, ranges?.of ?? null, units)}
      />
      <table>
        <thead>
          <tr>
            <th>{tComforts('comforts.column')}</th>
            {plans.map(({ train }) => (
              <th key={train.id}>{train.shortName}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printedComforts(plans).map(({ comfort, cells }) => (
            <tr key={comfort}>
              <th>{comfortName(comfort)}</th>
              {cells.map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its train's column
                <td key={i}>
                  {item ? (
                    <>
                      <EvidenceMark level={item.evidence} /> {item.name},{' '}
                      {tCompare('print.car', { n: item.n, name: item.carName })}
                    </>
                  ) : (
                    tComforts('comforts.nothing')
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="print-foot">
        {tCompare('picture.credit')}{' '}
        {plans
          .flatMap(({ train, cars }) => {
            const basis = cars[0]?.car.length.basis;
            return basis ? [tCompare('length.basis', { train: train.shortName, basis })] : [];
          })
          .join(' ')}{' '}
        {denial && tCompare('differs.comforts-note', { denial: denial.claim })} {t('site.name')}
        {': '}
        {typeof location === 'undefined' ? '' : `${location.host}${location.pathname}`}
      </p>
    </section>
  );
}
