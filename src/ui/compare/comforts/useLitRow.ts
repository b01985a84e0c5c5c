import { useEffect, useState } from 'react';
import type { ComfortRow } from '../../../plan/compare/comforts.ts';
import { store } from '../../../store/store.ts';
import { carsOfRow } from './carsOfRow.ts';

/** Which row's cars are bright in strip and picture: the one pointed at or in focus, else the one that was chosen to stay. */
export interface LitRow {
  /** Comfort of the row that was chosen to stay. */
  readonly kept: string | null;
  point(row: ComfortRow | null): void;
  keep(row: ComfortRow): void;
}

export function useLitRow(): LitRow {
  const [kept, setKept] = useState<ComfortRow | null>(null);
  const [pointed, setPointed] = useState<ComfortRow | null>(null);
  const row = pointed ?? kept;
  useEffect(() => {
    if (!row) return;
    const { setLit } = store.getState();
    const lit = carsOfRow(row);
    setLit(lit);
    return () => {
      // Who lit others meanwhile keeps them.
      if (store.getState().lit === lit) setLit(null);
    };
  }, [row]);
  return {
    kept: kept?.comfort ?? null,
    point: setPointed,
    keep(next) {
      setKept(kept?.comfort === next.comfort ? null : next);
      setPointed(null);
    },
  };
}
