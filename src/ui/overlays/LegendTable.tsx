import type { ReactNode } from 'react';
import { tOverlays } from '../../i18n/tOverlays.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { countMarks } from '../../store/overlays/countMarks.ts';
import type { EvidenceCount } from '../../store/overlays/evidenceCounts.ts';
import { overlays } from '../../store/overlays/index.ts';
import type { CarMarks } from '../../store/overlays/overlay.ts';
import type { Pattern } from '../../store/overlays/pattern.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { liveryVars } from '../liveryVars.ts';
import { patternWords } from './patternWords.ts';
import './overlays.css';

interface Props {
  readonly overlay: string;
  readonly plans: readonly TrainPlan[];
  readonly marks: ReadonlyMap<string, CarMarks>;
  /** Things of the car that one stands in. */
  readonly here?: EvidenceCount | null;
}

/** The legend of an overlay as a table: each pattern, its words, and how many cars of each train have it. */
export function LegendTable({ overlay, plans, marks, here = null }: Props): ReactNode {
  const patterns: readonly Pattern[] = overlays.find(({ id }) => id === overlay)?.patterns ?? [];
  const counts = plans.map((plan) => countMarks(marks, plan));
  return (
    <table className="legend-table" aria-label={tOverlays('overlay.legend')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{tOverlays('overlay.meaning')}</span>
          </th>
          {here && <th scope="col">{tOverlays('overlay.here')}</th>}
          {plans.map(({ train }) => (
            <th key={train.id} scope="col" style={liveryVars(train)}>
              <span className="legend-train">{train.shortName}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {patterns.map((pattern) => (
          <tr key={pattern}>
            <th scope="row">
              <span className="mark-word">
                <span className="swatch" data-mark={pattern} aria-hidden="true" />
                {overlay === 'evidence' && pattern !== 'not-stopped' && (
                  <EvidenceMark level={pattern} />
                )}
                <span>{patternWords(overlay, pattern)}</span>
              </span>
            </th>
            {here && pattern !== 'not-stopped' && (
              <td data-none={here[pattern] === 0}>{here[pattern]}</td>
            )}
            {plans.map(({ train }, i) => {
              const count = counts[i]?.get(pattern) ?? 0;
              return (
                <td key={train.id} data-none={count === 0}>
                  <data value={count} data-figure={`${train.id}.overlay.${overlay}.${pattern}`}>
                    {count}
                  </data>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
