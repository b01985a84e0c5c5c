import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { FactBase } from '../../../model/fact.ts';
import { FigureList } from '../figures/FigureList.tsx';
import type { Part, PartProps } from '../part.ts';

export const Figures: Part = {
  id: 'figures',
  tab: tCompare('compare.figures'),
  Head,
  Tail: null,
  Static,
};

function Head({ plans, factBase }: PartProps): ReactNode {
  return (
    <>
      <h1 className="compare-title">{tCompare('compare.figures-title')}</h1>
      <p className="compare-lead">{tCompare('figures.lead')}</p>
      {factBase ? (
        <FigureList plans={plans} factBase={factBase} Title="h2" />
      ) : (
        <p className="quiet">{tPanel('panel.loading')}</p>
      )}
    </>
  );
}

function Static({ plans, factBase }: PartProps & { readonly factBase: FactBase }): ReactNode {
  return (
    <>
      <h3 className="static-subtitle">{tCompare('compare.figures-title')}</h3>
      <FigureList plans={plans} factBase={factBase} Title="h4" />
    </>
  );
}
