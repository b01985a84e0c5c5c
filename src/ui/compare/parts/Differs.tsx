import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { FactBase } from '../../../model/fact.ts';
import { DifferenceList } from '../differs/DifferenceList.tsx';
import { LengthControls } from '../length/LengthControls.tsx';
import { LengthNotes } from '../length/LengthNotes.tsx';
import type { Part, PartProps } from '../part.ts';

export const Differs: Part = {
  id: 'differs',
  tab: tCompare('compare.differs'),
  Head,
  Tail,
  Static,
};

function Head({ plans, factBase }: PartProps): ReactNode {
  return (
    <>
      <h1 className="compare-title">{tCompare('compare.differs-title')}</h1>
      {factBase ? (
        <DifferenceList plans={plans} factBase={factBase} Title="h2" />
      ) : (
        <p className="quiet">{tPanel('panel.loading')}</p>
      )}
      <LengthControls plans={plans} place="over" />
    </>
  );
}

function Tail({ plans }: PartProps): ReactNode {
  return (
    <>
      <LengthNotes plans={plans} />
      <LengthControls plans={plans} place="under" />
    </>
  );
}

function Static({ plans, factBase }: PartProps & { readonly factBase: FactBase }): ReactNode {
  return (
    <>
      <h3 className="static-subtitle">{tCompare('compare.differs-title')}</h3>
      <DifferenceList plans={plans} factBase={factBase} Title="h3" />
    </>
  );
}
