import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { evidenceLevels } from '../../../model/evidence.ts';
import type { Train } from '../../../model/train.ts';
import { counted, evidenceCounts } from '../../../store/overlays/evidenceCounts.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';

interface Props {
  readonly train: Train;
}

/** How much of a train is known in which way: cars, their places, rooms, things. */
export function EvidenceTable({ train }: Props): ReactNode {
  const counts = evidenceCounts(train);
  const all = (what: (typeof counted)[number]) =>
    evidenceLevels.reduce((sum, level) => sum + counts[what][level], 0);
  return (
    <table className="plain-table evidence-table">
      <caption>{tOverlays('evidence.of', { train: train.shortName })}</caption>
      <thead>
        <tr>
          <th scope="col">{tOverlays('evidence.level')}</th>
          {counted.map((what) => (
            <th key={what} scope="col">
              {tOverlays(`evidence.${what}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {evidenceLevels.map((level) => (
          <tr key={level}>
            <th scope="row">
              <span className="mark-word">
                <span className="swatch" data-mark={level} aria-hidden="true" />
                <EvidenceMark level={level} />
                <span>{t(`evidence.${level}.title`)}</span>
              </span>
            </th>
            {counted.map((what) => {
              const count = counts[what][level];
              return (
                <td key={what} data-none={count === 0}>
                  <data value={count} data-figure={`${train.id}.evidence.${what}.${level}`}>
                    {count}
                  </data>
                  <span
                    className="share"
                    style={{ width: `${(100 * count) / Math.max(1, all(what))}%` }}
                  />
                </td>
              );
            })}
          </tr>
        ))}
        <tr className="evidence-all">
          <th scope="row">{tOverlays('evidence.all')}</th>
          {counted.map((what) => (
            <td key={what}>{all(what)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
