import type { ReactNode } from 'react';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { likelyPair } from '../../../plan/compare/likelyPair.ts';
import { pairOf } from '../../../store/pairOf.ts';
import { useStore } from '../../../store/store.ts';
import { conflictTitle } from '../../conflictTitle.ts';
import { LegendTable } from '../../overlays/LegendTable.tsx';
import { useThreat } from '../../overlays/useThreat.ts';
import { Positions } from '../../Positions.tsx';
import type { PartProps } from '../part.ts';
import { ArmourTable } from './ArmourTable.tsx';
import { SectionDrawing } from './SectionDrawing.tsx';

/** Under the plate: the legend with its counts, a section through one car of each train, the disagreements, and all as tables. */
export function ArmourTail({ plans, factBase }: PartProps): ReactNode {
  const marks = useStore((s) => s.marks);
  const pair = useStore((s) => s.pair);
  const known = useStore((s) => s.plans);
  const threat = useThreat();
  if (!factBase || !threat || !marks) return null;
  const chosen = (pair === null ? null : pairOf(pair, known)) ?? likelyPair(plans) ?? [];
  const disputes = [...factBase.conflicts].filter(([, facts]) =>
    facts.every(({ topic }) => topic === 'armour'),
  );
  return (
    <>
      <LegendTable overlay="armour" plans={plans} marks={marks} />
      <div className="sections">
        {chosen.map((car) => {
          const plan = plans.find(({ cars }) => cars.includes(car));
          return plan && <SectionDrawing key={car.id} {...{ plan, car, factBase, threat }} />;
        })}
      </div>
      <p className="basis">{tOverlays('armour.section-note')}</p>
      {disputes.map(([label, facts]) => (
        <section key={label} className="section">
          <h2 className="section-title">{conflictTitle(label)}</h2>
          <Positions facts={facts} factBase={factBase} />
        </section>
      ))}
      <details className="as-table">
        <summary>{tOverlays('armour.table')}</summary>
        <div className="tables">
          {plans.map((plan) => (
            <ArmourTable key={plan.train.id} {...{ plan, factBase, threat }} />
          ))}
        </div>
      </details>
    </>
  );
}
