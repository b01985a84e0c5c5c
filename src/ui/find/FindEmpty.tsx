import type { ReactNode } from 'react';
import { tFind } from '../../i18n/tFind.ts';
import { useStore } from '../../store/store.ts';
import { countClaims } from '../countClaims.ts';

const examples = ['find.example.1', 'find.example.2', 'find.example.3', 'find.example.4'] as const;

interface Props {
  /** What found nothing; null when nothing has been looked for. */
  readonly query: string | null;
  readonly filtered: boolean;
  readonly onQuery: (query: string) => void;
}

/** What stands where results will be: how much there is to find, and words to try. */
export function FindEmpty({ query, filtered, onQuery }: Props): ReactNode {
  const tracks = useStore((s) => s.tracks);
  const factBase = useStore((s) => s.factBase);
  const cars = tracks.reduce((sum, { plan }) => sum + plan.cars.length, 0);
  if (filtered) {
    return (
      <div className="find-words">
        <p>{tFind('find.nothing-filtered')}</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => onQuery(query ?? '')}>
            {tFind('find.reset')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="find-words">
      <p>
        {query === null
          ? factBase && tFind('find.scope', { cars, ...countClaims(factBase) })
          : tFind('find.nothing', { query })}
      </p>
      <p className="quiet">{tFind('find.try')}</p>
      <p className="actions">
        {examples.map((key) => (
          <button key={key} type="button" className="button" onClick={() => onQuery(tFind(key))}>
            {tFind(key)}
          </button>
        ))}
      </p>
    </div>
  );
}
