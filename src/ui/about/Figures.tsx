import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import { figures } from '../../plan/figures.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { Figure } from '../Figure.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { AboutSection } from './AboutSection.tsx';

/** Rows of the table: keys of `figures`, and the decimals that each is read with. */
const rows = [
  { key: 'cars', decimals: 0 },
  { key: 'length', decimals: 0 },
  { key: 'length-with-locomotives', decimals: 0 },
  { key: 'gauge', decimals: 3 },
] as const;

/** The figures of the drawings, side by side: a table with a column for each train. */
export function Figures({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const all = figures(plans.map((plan) => ({ plan, z: 0 })));
  return (
    <AboutSection part="figures" note={tAbout('about.figures-note')}>
      <ScrollRegion className="table-scroll" label={tAbout('about.figures')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{tAbout('about.figure')}</th>
              {plans.map(({ train }) => (
                <th key={train.id} scope="col">
                  {train.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, decimals }) => (
              <tr key={key}>
                <th scope="row">{tAbout(`about.figure-${key}`)}</th>
                {plans.map(({ train }) => {
                  const name = `${train.id}.${key}`;
                  const figure = all.get(name);
                  return (
                    <td key={train.id}>
                      {figure && (
                        <Figure
                          name={name}
                          range={figure}
                          unit={figure.unit ?? ''}
                          decimals={decimals}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </AboutSection>
  );
}
