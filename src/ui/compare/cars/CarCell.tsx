import type { ReactNode } from 'react';
import { tPair } from '../../../i18n/tPair.ts';
import type { FactBase } from '../../../model/fact.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import { SourceLine } from '../../SourceLine.tsx';
import { sourcesOf } from '../../sourcesOf.ts';
import type { Entry } from './carRows.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly factBase: FactBase;
}

/** One cell: its entries with their marks; what the other car has not stands out. */
export function CarCell({ entries, factBase }: Props): ReactNode {
  // Where nothing is shared, the row's own mark says it all.
  const mixed = entries.some(({ own }) => own) && entries.some(({ own }) => !own);
  if (entries.length === 0) return <td className="quiet">{tPair('pair.none')}</td>;
  return (
    <td>
      <ul className="cell-list">
        {entries.map(({ words, level, own, fact }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rooms may bear one name, and never change their order
          <li key={i} data-own={own && mixed}>
            {level && <EvidenceMark level={level} />}
            <div>
              <span className="cell-words">{words}</span>
              {fact && <SourceLine lead="" sources={sourcesOf([fact], factBase)} />}
            </div>
          </li>
        ))}
      </ul>
    </td>
  );
}
