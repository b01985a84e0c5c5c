import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { align } from '../../../plan/compare/align.ts';
import { lengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { ElevationSvg } from '../elevation/ElevationSvg.tsx';
import { elevationWords } from '../elevation/elevationWords.ts';
import { plateLayout } from '../elevation/plateLayout.ts';
import { wholeWindow } from '../elevation/wholeWindow.ts';
import { LengthTable } from './LengthTable.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
}

/** Width that the drawing is laid out for, px; it takes the page's. */
const width = 1200;

/** Both trains on one ruler before any script runs, and the table that says the same. */
export function LengthStatic({ plans }: Props): ReactNode {
  const alignment = align(plans, 'heads', false);
  const ranges = lengthRanges(plans, 'heads', false);
  const layout = plateLayout({
    width,
    window: wholeWindow(plans, 'heads', false),
    trains: plans.map(({ train }) => train.id),
    ranges: true,
  });
  return (
    <>
      <h3 className="static-subtitle">{tCompare('compare.length-title')}</h3>
      <div className="static-elevation">
        <ElevationSvg
          plans={plans}
          layout={layout}
          places={alignment.places}
          ranges={{ of: ranges, inLine: 'heads' }}
          units="metres"
          words={elevationWords(plans, 'heads', ranges, 'metres')}
        />
      </div>
      <details className="compare-fold">
        <summary>{tCompare('length.table-open')}</summary>
        <LengthTable plans={plans} alignment={alignment} />
      </details>
    </>
  );
}
